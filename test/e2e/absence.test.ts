import { PANE_TEXT } from '../../src/core/index.ts';
import { describeWith } from '../programs.ts';
import { excelForEach } from './excel-for-each.ts';
import { MICROSOFT } from './network.ts';

jest.setTimeout(120_000);

const { absence } = PANE_TEXT.th;

describeWith('Chromium', 'the page where Excel is not', () => {
  const excel = excelForEach();

  it('says in a plain browser window where it works', async () => {
    const { page, ribbon, complaints } = excel();
    await page.goto(ribbon.score);
    await page.getByRole('heading', { name: absence.elsewhere.title }).waitFor();
    // Microsoft's client says so too.
    expect(complaints.splice(0).filter((complaint) => !complaint.includes('outside of Office'))).toEqual([]);
  });

  it('says so where a network keeps Microsoft’s client away', async () => {
    const { page, ribbon, complaints } = excel();
    await page.route(`${MICROSOFT}**`, (route) => route.abort());
    await page.goto(ribbon.problems);
    await page.getByRole('heading', { name: absence.clientMissing.title }).waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
  });
});
