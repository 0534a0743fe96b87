import { TextDecoder, TextEncoder } from 'node:util';
import { configure, render, type RenderResult, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { EDITION_2562, type PanePlace, type TimeOfDay } from '../../src/core/index.ts';
import { App } from '../../src/taskpane/app.tsx';
import type { ReadFile } from '../../src/taskpane/compile/chosen-files.ts';
import type { Compiling } from '../../src/taskpane/compile/compiling.ts';
import { COMPILE_HERE } from './compile-here.ts';
import type { FakeWorkbook } from './fake-port.ts';

// A busy machine takes its time over a page in jsdom.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

/** The day that summaries are dated in tests. */
const TODAY = { year: 2026, month: 9, day: 30 } as const;

/** What browsers have and jsdom has not. */
export function fillIn(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(globalThis, { TextDecoder, TextEncoder });
}

/** Where no file is chosen. */
const readNothing: ReadFile = async () => 'notReadable';

const today = (): typeof TODAY => TODAY;
const timeOfDay = (): TimeOfDay => ({ hour: 14, minute: 5 });

/** Forgets what the page kept, but for the introduction: a user who has been here before. */
export function comeBack(): void {
  window.localStorage.clear();
  window.localStorage.setItem('pmqa-scorebook.introduction', 'away');
}

/** The pane beside a workbook, and a user. */
export function openPane(
  workbook: FakeWorkbook,
  initialPlace: PanePlace = 'score',
  readFile: ReadFile = readNothing,
  compiling: Compiling = COMPILE_HERE,
): RenderResult & { readonly user: UserEvent } {
  fillIn();
  const result = render(
    <StrictMode>
      <App
        port={workbook}
        edition={EDITION_2562}
        today={today}
        timeOfDay={timeOfDay}
        readFile={readFile}
        compiling={compiling}
        initialPlace={initialPlace}
        scheme="light"
      />
    </StrictMode>,
  );
  return { ...result, user: userEvent.setup() };
}

/** Whether an element is in the page, and neither it nor what it stands in is hidden. */
export function isShown(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const { display, visibility } = window.getComputedStyle(each);
    if (display === 'none' || visibility === 'hidden') return false;
  }
  return element.isConnected;
}

/** What a screen reader was given to read out politely. */
export function toldText(): string {
  return screen.getByRole('status').textContent;
}
