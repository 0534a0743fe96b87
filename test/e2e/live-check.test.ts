import { describeWith } from '../programs.ts';
import { eventually, pause } from './eventually.ts';
import { excelForEach } from './excel-for-each.ts';
import { insertSheet, SHEET } from './score-sheet-open.ts';
import {
  addressOf,
  cellAt,
  type CellInput,
  fillIn,
  roundTripCount,
  scoreTyped,
  selection,
} from './workbook-in-page.ts';

jest.setTimeout(120_000);

/** How long after the last change nothing more may be on its way. */
const SETTLED_MILLISECONDS = 1_000;
/** How fast a person types, at their fastest. */
const BETWEEN_CELLS_MILLISECONDS = 40;

const TWELVE_SCORES: readonly CellInput[] = [
  scoreTyped('1', '120'),
  scoreTyped('2', '41'),
  scoreTyped('3', '28'),
  scoreTyped('4', '45'),
  scoreTyped('5', '45'),
  scoreTyped('6', '60'),
  scoreTyped('7.1', '30'),
  scoreTyped('7.2', '35'),
  scoreTyped('7.3', '28'),
  scoreTyped('7.4', '30'),
  scoreTyped('7.5', '20'),
  scoreTyped('7.6', '25'),
];

describeWith('Chromium', 'the check of what the user enters', () => {
  const excel = excelForEach();

  it('shows each problem as it is entered, and no problem for a blank', async () => {
    const pane = await insertSheet(excel());
    const { catalogue, text } = pane;
    await pane.tab('score').click();
    await fillIn(excel().stage, SHEET, TWELVE_SCORES);
    await pane.says(text.check.nothingWrong);
    const place = (criterion: '1' | '2' | '3'): string => catalogue.place({ kind: 'score', criterion });

    await fillIn(excel().stage, SHEET, [scoreTyped('1', '๑๒๐')]);
    await pane.card(place('1')).getByText('“๑๒๐”').waitFor();
    await fillIn(excel().stage, SHEET, [{ name: 'pmqa_score_2', pasted: '27,5' }]);
    await pane.card(place('2')).getByText('“27,5”').waitFor();
    await fillIn(excel().stage, SHEET, [scoreTyped('3', '110.5')]);
    await pane.card(place('3')).getByText('110.5').waitFor();
    await fillIn(excel().stage, SHEET, [scoreTyped('4', '')]);
    await pane.says(text.check.unscored(1));
    expect(await pane.tab('score').textContent()).toContain('3');
  });

  it('repairs a cell at the press of a button', async () => {
    const pane = await insertSheet(excel());
    await pane.tab('score').click();
    await fillIn(excel().stage, SHEET, [scoreTyped('1', '๑๒๐')]);
    const place = pane.catalogue.place({ kind: 'score', criterion: '1' });
    const repair = pane.catalogue.repair({ kind: 'cell', name: 'pmqa_score_1', value: 120 });
    await pane.button(pane.text.check.repairOf(repair, place)).click();
    await pane.card(place).waitFor({ state: 'detached' });
    await pane.says(pane.text.check.repaired(place));
    expect(await cellAt(excel().stage, SHEET, 'pmqa_score_1')).toBe(120);
  });

  it('goes to the cell of a problem', async () => {
    const pane = await insertSheet(excel());
    await pane.tab('score').click();
    await fillIn(excel().stage, SHEET, [scoreTyped('7.6', 'เจ็ด')]);
    await excel().stage.evaluate(({ workbook, user }) => {
      const first = workbook.findSheet('Sheet1');
      if (first !== null) user.activate(first);
    });
    const place = pane.catalogue.place({ kind: 'score', criterion: '7.6' });
    await pane.button(pane.text.check.goToPlace(place)).click();
    const cell = await addressOf(excel().stage, SHEET, 'pmqa_score_7_6');
    expect(await eventually(() => selection(excel().stage), cell)).toBe(cell);
  });

  it('reads the sheet once for a burst of twelve cells', async () => {
    const pane = await insertSheet(excel());
    await pause(SETTLED_MILLISECONDS);
    const before = await roundTripCount(excel().stage);
    await fillIn(excel().stage, SHEET, TWELVE_SCORES);
    await pane.says(pane.text.score.scored(12, 12));
    await pause(SETTLED_MILLISECONDS);
    expect((await roundTripCount(excel().stage)) - before).toBe(1);
  });

  it('reads the sheet once for twelve cells entered one after the other without a pause', async () => {
    const pane = await insertSheet(excel());
    await pause(SETTLED_MILLISECONDS);
    const before = await roundTripCount(excel().stage);
    for (const score of TWELVE_SCORES) {
      await fillIn(excel().stage, SHEET, [score]);
      await pause(BETWEEN_CELLS_MILLISECONDS);
    }
    await pane.says(pane.text.score.scored(12, 12));
    await pause(SETTLED_MILLISECONDS);
    expect((await roundTripCount(excel().stage)) - before).toBe(1);
  });
});
