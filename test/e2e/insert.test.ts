import { createScoreSheet, EDITION_2562, EMPTY_ASSESSMENT } from '../../src/core/index.ts';
import { describeWith } from '../programs.ts';
import { excelForEach } from './excel-for-each.ts';
import { insertSheet, SHEET } from './score-sheet-open.ts';
import { cellAt, rowsOf, sheetInFront, sheetNames, wholeSheet } from './workbook-in-page.ts';

jest.setTimeout(120_000);

const BLUEPRINT = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);

describeWith('Chromium', 'the built pane beside a workbook of Excel on the web', () => {
  const excel = excelForEach();

  it.each([
    ['score', 'score'],
    ['problems', 'score'],
    ['summary', 'summary'],
    ['plan', 'plan'],
    ['compile', 'compile'],
  ] as const)('opens at the view of its ribbon button: %s', async (place, view) => {
    const pane = await excel().press(place);
    expect(await pane.tab(view).getAttribute('aria-selected')).toBe('true');
  });

  it('leads from an empty workbook to the form', async () => {
    const pane = await excel().press('summary');
    await pane.says(pane.text.noScoreSheet);
    await pane.button(pane.text.goToInsert).click();
    await pane.button(pane.text.welcome.skip).click();
    await pane.field(pane.catalogue.fact.agency).waitFor();
  });

  it('inserts a score sheet with what the form says', async () => {
    const pane = await excel().press('score');
    await pane.button(pane.text.welcome.skip).click();
    await pane.field(pane.catalogue.fact.agency).fill('กรม = ตัวอย่าง 2569');
    await pane.field(pane.catalogue.fact.award).selectOption({ label: pane.catalogue.award['category-4'] });
    await pane.button(pane.text.score.insert).click();
    await pane.says(pane.text.score.inserted(SHEET));
    expect(await cellAt(excel().stage, SHEET, 'pmqa_agency')).toBe('กรม = ตัวอย่าง 2569');
    expect(await cellAt(excel().stage, SHEET, 'pmqa_award')).toBe(pane.catalogue.award['category-4']);
  });

  it('puts in the whole sheet: names, rules, highlights, protection, print area, and shows it', async () => {
    await insertSheet(excel());
    const made = await excel().stage.evaluate(({ workbook }, name) => {
      const sheet = workbook.findSheet(name);
      return {
        names: sheet?.names.list().map(({ Name }) => Name),
        rules: sheet?.validations.length,
        highlights: sheet?.highlights.length,
        isProtected: sheet?.protection.Protected,
      };
    }, SHEET);
    expect(made).toEqual({
      names: [...BLUEPRINT.names.map(({ name }) => name), 'Print_Area'],
      rules: BLUEPRINT.validations.length,
      highlights: BLUEPRINT.highlights.length,
      isProtected: true,
    });
    expect(await sheetInFront(excel().stage)).toBe(SHEET);
  });

  it('touches no other sheet', async () => {
    await excel().stage.evaluate(({ workbook, user }) => {
      user.type(workbook.active, 'B2', 'งบประมาณ');
      user.type(workbook.active, 'C2', '=1+1');
    });
    const before = await wholeSheet(excel().stage, 'Sheet1');
    await insertSheet(excel());
    expect(await wholeSheet(excel().stage, 'Sheet1')).toBe(before);
    expect(await rowsOf(excel().stage, 'Sheet1')).toEqual([
      [null, null, null],
      [null, 'งบประมาณ', 0],
    ]);
  });

  it('gives a second sheet a name of its own', async () => {
    const pane = await insertSheet(excel());
    await pane.button(pane.text.score.another).click();
    await pane.button(pane.text.score.insert).click();
    await pane.says(pane.text.score.inserted(`${SHEET} (2)`));
    expect(await sheetNames(excel().stage)).toEqual(['Sheet1', SHEET, `${SHEET} (2)`]);
  });

  it('says that the sheet is gone once the user has deleted it', async () => {
    const pane = await insertSheet(excel());
    await excel().stage.evaluate(({ workbook, user }) => user.delete(workbook.active));
    await pane.says(pane.text.sheetGone(SHEET));
  });
});
