/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { EDITION_2562, PANE_TEXT, type PaneAbsence } from '../../src/core/index.ts';
import { AbsencePage } from '../../src/taskpane/absence-page.tsx';
import { App } from '../../src/taskpane/app.tsx';
import { COMPILE_HERE } from './compile-here.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';

/** What is there once the workbook has been read. */
const EMPTY = 'สมุดงานนี้ยังไม่มีใบคะแนน กดปุ่มแทรกใบคะแนนเพื่อเริ่ม';

const english = (): HTMLElement => screen.getByRole('button', { name: 'English' });

/** Chooses English in the settings, and goes back. */
async function chooseEnglish(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'การตั้งค่าและเกี่ยวกับ' }));
  await user.click(english());
  await user.click(screen.getByRole('button', { name: 'Back' }));
}

describe('the language', () => {
  beforeEach(comeBack);
  afterEach(() => jest.restoreAllMocks());

  it('is Thai until the user chooses', async () => {
    openPane(new FakeWorkbook());
    await screen.findByText(EMPTY);
    expect(isShown(screen.getByText('เกณฑ์ PMQA พ.ศ. 2562 · คะแนนเต็ม 1,000'))).toBe(true);
    expect(document.documentElement.lang).toBe('th');
  });

  it('changes every word at once, and the page’s own language', async () => {
    const { user } = openPane(new FakeWorkbook());
    await chooseEnglish(user);
    expect(isShown(await screen.findByRole('button', { name: 'Insert score sheet' }))).toBe(true);
    expect(isShown(screen.getByText('PMQA criteria of B.E. 2562 · 1,000 points'))).toBe(true);
    expect(document.documentElement.lang).toBe('en');
    await user.click(screen.getByRole('button', { name: 'Settings and about' }));
    expect(english().getAttribute('aria-pressed')).toBe('true');
  });

  it('is remembered', async () => {
    const { user, unmount } = openPane(new FakeWorkbook());
    await chooseEnglish(user);
    unmount();
    openPane(new FakeWorkbook());
    expect(isShown(await screen.findByRole('button', { name: 'Insert score sheet' }))).toBe(true);
  });

  it('is told to the page around, as the pane opens and after each choice', async () => {
    openPane(new FakeWorkbook()).unmount();
    const told: string[] = [];
    const onLanguage = (language: string): void => void told.push(language);
    render(
      <App
        port={new FakeWorkbook()}
        edition={EDITION_2562}
        readFile={async () => 'notReadable'}
        compiling={COMPILE_HERE}
        today={() => ({ year: 2026, month: 9, day: 30 })}
        initialPlace="score"
        scheme="light"
        onLanguage={onLanguage}
      />,
    );
    await screen.findByText(EMPTY);
    await chooseEnglish(userEvent.setup());
    expect(told).toEqual(['th', 'en']);
  });

  it('works where the page may keep nothing', async () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { user } = openPane(new FakeWorkbook());
    await chooseEnglish(user);
    expect(isShown(await screen.findByRole('button', { name: 'Insert score sheet' }))).toBe(true);
  });
});

describe('where Excel is not', () => {
  beforeEach(comeBack);

  it.each(['elsewhere', 'oldExcel', 'clientMissing'] as const satisfies readonly PaneAbsence[])(
    '%s: says why, and how to go on, in Thai and English',
    async (absence) => {
      const { user, unmount } = openPane(new FakeWorkbook());
      unmount();
      render(<AbsencePage absence={absence} edition={EDITION_2562} />);
      for (const step of PANE_TEXT.th.absence[absence].steps)
        expect(isShown(screen.getByText(step))).toBe(true);
      await user.click(english());
      expect(isShown(screen.getByRole('heading', { name: PANE_TEXT.en.absence[absence].title }))).toBe(true);
    },
  );
});
