import type { Locator } from 'playwright-core';
import { CRITERION_IDS } from '../../src/core/index.ts';
import { RETRY_MILLISECONDS } from '../../src/workbook/live-check.ts';
import { describeWith } from '../programs.ts';
import { eventually, pause } from './eventually.ts';
import { excelForEach } from './excel-for-each.ts';
import { insertSheet, SHEET } from './score-sheet-open.ts';
import { cellAt, fillIn, scoreTyped, sheetNames } from './workbook-in-page.ts';

jest.setTimeout(120_000);

const MORE_THAN_A_RETRY_MILLISECONDS = RETRY_MILLISECONDS + 200;

/** Whether the whole of an element stands in the part of its page that is shown. */
async function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

describeWith('Chromium', 'what Excel refuses', () => {
  const excel = excelForEach();

  const editCell = (isCellBeingEdited: boolean): Promise<void> =>
    excel().stage.evaluate((stage, isEdited) => {
      stage.faults.isCellBeingEdited = isEdited;
    }, isCellBeingEdited);

  it('is told while a cell is being edited, and done once it is not', async () => {
    const pane = await excel().press('score');
    await pane.button(pane.text.score.insert).waitFor();
    await editCell(true);
    await pane.button(pane.text.score.insert).click();
    await pane.says(pane.catalogue.trouble.cellEditMode);
    expect(await sheetNames(excel().stage)).toEqual(['Sheet1']);
    await editCell(false);
    await pane.button(pane.text.tryAgain).click();
    await pane.says(pane.text.score.inserted(SHEET));
    await pane.saysNoMore(pane.catalogue.trouble.cellEditMode);
  });

  it('changes no cell when a repair comes while a cell is being edited', async () => {
    const pane = await insertSheet(excel());
    await pane.tab('score').click();
    await fillIn(excel().stage, SHEET, [scoreTyped('1', '๖๐')]);
    const place = pane.catalogue.place({ kind: 'score', criterion: '1' });
    const repair = pane.text.check.repairOf(
      pane.catalogue.repair({ kind: 'cell', name: 'pmqa_score_1', value: 60 }),
      place,
    );
    await pane.button(repair).waitFor();
    await editCell(true);
    await pane.button(repair).click();
    await pane.says(pane.catalogue.trouble.cellEditMode);
    expect(await cellAt(excel().stage, SHEET, 'pmqa_score_1')).toBe('๖๐');
    await editCell(false);
    await pane.button(repair).click();
    await pane.card(place).waitFor({ state: 'detached' });
    expect(await cellAt(excel().stage, SHEET, 'pmqa_score_1')).toBe(60);
  });

  it('is told where the user looks, however far down the list', async () => {
    const pane = await insertSheet(excel());
    await pane.tab('score').click();
    await fillIn(
      excel().stage,
      SHEET,
      CRITERION_IDS.map((id) => scoreTyped(id, '๑๐')),
    );
    const place = pane.catalogue.place({ kind: 'score', criterion: '7.6' });
    await pane.card(place).waitFor();
    await editCell(true);
    await pane.card(place).getByRole('button').first().click();
    const told = pane.frame.getByText(pane.catalogue.trouble.cellEditMode).first();
    await told.waitFor();
    expect(await eventually(() => isInSight(told), true)).toBe(true);
  });

  it('leaves the live check quiet while a cell is being edited, and up to date afterwards', async () => {
    const pane = await insertSheet(excel());
    await editCell(true);
    await fillIn(excel().stage, SHEET, [scoreTyped('1', '60')]);
    await pause(MORE_THAN_A_RETRY_MILLISECONDS);
    expect(await pane.frame.getByText(pane.catalogue.trouble.cellEditMode).count()).toBe(0);
    await editCell(false);
    await pane.says(pane.text.score.scored(1, 12));
  });

  it('leaves nothing behind of a sheet that Excel breaks off half-way', async () => {
    const pane = await excel().press('score');
    await excel().stage.evaluate(({ faults }) => {
      faults.failAction('GeneralException', ({ Name }) => Name === 'TabColor');
    });
    await pane.button(pane.text.score.insert).click();
    await pane.says(pane.catalogue.trouble.unexpected);
    expect(await sheetNames(excel().stage)).toEqual(['Sheet1']);
    await pane.button(pane.text.tryAgain).click();
    await pane.says(pane.text.score.inserted(SHEET));
  });

  it('is told when the connection is lost', async () => {
    const pane = await excel().press('score');
    await pane.button(pane.text.score.insert).waitFor();
    await excel().stage.evaluate(({ faults }) => {
      faults.isConnectionLost = true;
    });
    await pane.button(pane.text.score.insert).click();
    await pane.says(pane.catalogue.trouble.connectionLost);
  });
});
