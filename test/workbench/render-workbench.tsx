import { COMPILE_HERE } from '../taskpane/compile-here.ts';
import { act, configure, render, type RenderResult, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { EDITION_2562, type KeepingRefusal, type TimeOfDay } from '../../src/core/index.ts';
import type { Services } from '../../src/workbench/services.ts';
import { Session } from '../../src/workbench/session.ts';
import { Workbench } from '../../src/workbench/workbench.tsx';
import { FakeKeeping } from './fake-keeping.ts';
import { readSheets, writeWorkbook } from './fake-files.ts';
import { FakeSpreadsheet } from './fake-spreadsheet.ts';
import { FakeTimer } from './fake-timer.ts';

// A busy machine takes its time over a page in jsdom.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const TODAY = { year: 2026, month: 9, day: 30 } as const;
const today = (): typeof TODAY => TODAY;
const timeOfDay = (): TimeOfDay => ({ hour: 14, minute: 5 });

/** What browsers have and jsdom has not, in a window of a width. */
function fillIn(width: number): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: Number(/max-width: (\d+)px/.exec(media)?.[1] ?? 0) >= width,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Element.prototype.scrollIntoView = () => undefined;
  window.ResizeObserver = class {
    readonly observe = (): void => undefined;
    readonly unobserve = (): void => undefined;
    readonly disconnect = (): void => undefined;
  };
}

/** A page, what it was given, and a user. */
export interface OpenWorkbench extends RenderResult {
  readonly user: UserEvent;
  readonly session: Session;
  readonly spreadsheet: () => FakeSpreadsheet;
  /** Every spreadsheet that was started, in order. */
  readonly started: readonly FakeSpreadsheet[];
  readonly timer: FakeTimer;
  readonly downloads: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
  /** The user changes the workbook. */
  readonly edit: (sheetName: string) => void;
  /** The user chooses files in the browser's own dialog. */
  readonly choose: (...files: readonly File[]) => Promise<void>;
  /** Time passes, and what was waiting is done. */
  readonly elapse: () => Promise<void>;
}

export interface WorkbenchOptions extends Partial<Services> {
  readonly width?: number;
  readonly keeping?: FakeKeeping | KeepingRefusal;
}

/** The page as it opens; `whenReady` waits for its spreadsheet. */
export function openWorkbench(options: WorkbenchOptions = {}): OpenWorkbench {
  const { width = 1280, keeping = new FakeKeeping(), ...services } = options;
  fillIn(width);
  const started: FakeSpreadsheet[] = [];
  const downloads: { fileName: string; bytes: Uint8Array }[] = [];
  const timer = new FakeTimer();
  const session = new Session(
    {
      edition: EDITION_2562,
      today,
      startSpreadsheet: async () => {
        const spreadsheet = new FakeSpreadsheet();
        started.push(spreadsheet);
        return spreadsheet;
      },
      readSheets,
      writeWorkbook,
      openKeepingPlace: typeof keeping === 'string' ? async () => keeping : keeping.open,
      download: (fileName, bytes) => void downloads.push({ fileName, bytes }),
      timer,
      ...services,
    },
    'th',
  );
  const result = render(
    <StrictMode>
      <Workbench
        session={session}
        edition={EDITION_2562}
        today={today}
        timeOfDay={timeOfDay}
        readFile={async () => 'notReadable'}
        compiling={COMPILE_HERE}
        scheme="light"
      />
    </StrictMode>,
  );
  const user = userEvent.setup({ applyAccept: false });
  const spreadsheet = (): FakeSpreadsheet => {
    const last = started.at(-1);
    if (last === undefined) throw new Error('no spreadsheet was started');
    return last;
  };
  return {
    ...result,
    user,
    session,
    spreadsheet,
    started,
    timer,
    downloads,
    edit: (sheetName) => act(() => spreadsheet().edit(sheetName)),
    choose: async (...files) => {
      const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
      if (chooser === null) throw new Error('nothing to choose files with');
      await user.upload(chooser, [...files]);
    },
    elapse: () => act(async () => timer.elapse()),
  };
}

/** The page with its spreadsheet and the pane beside it. */
export async function openReadyWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const opened = openWorkbench(options);
  await screen.findByText('แทรกใบคะแนน');
  return opened;
}

/** The button of a command. */
export function command(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}
