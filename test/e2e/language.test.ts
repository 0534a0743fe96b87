import { describeWith } from '../programs.ts';
import { excelForEach } from './excel-for-each.ts';
import { insertSheet, SHEET } from './score-sheet-open.ts';
import { fillIn, scoreTyped } from './workbook-in-page.ts';

jest.setTimeout(120_000);

describeWith('Chromium', 'the language of the pane', () => {
  const excel = excelForEach();

  it('changes to English and back', async () => {
    const thai = await insertSheet(excel());
    const english = await thai.speak('en');
    await english.button(english.text.score.another).click();
    await english.button(english.text.score.insert).waitFor();
    expect(await thai.frame.evaluate(() => document.documentElement.lang)).toBe('en');
    await english.speak('th');
    await thai.button(thai.text.score.another).click();
    await thai.button(thai.text.score.insert).waitFor();
    expect(await thai.frame.evaluate(() => document.documentElement.lang)).toBe('th');
  });

  it('is kept when the pane is opened again, which finds the sheets again', async () => {
    const thai = await insertSheet(excel());
    await fillIn(excel().stage, SHEET, [scoreTyped('1', '60'), scoreTyped('2', '๔๐')]);
    await thai.speak('en');
    const again = (await excel().press('problems')).in('en');
    await again.says(SHEET);
    const place = again.catalogue.place({ kind: 'score', criterion: '2' });
    await again.card(place).getByText('“๔๐”').waitFor();
  });
});
