import type { WebExcel } from './open-excel.ts';
import type { Pane } from './pane.ts';

/** What the first score sheet of a workbook is called. */
export const SHEET = 'ใบคะแนน';

/** Opens the pane and inserts a score sheet through its form, with nothing said of the agency. */
export async function insertSheet(excel: WebExcel): Promise<Pane> {
  const pane = await excel.press('score');
  await pane.button(pane.text.score.insert).click();
  await pane.says(pane.text.score.inserted(SHEET));
  await pane.says(pane.text.score.scored(0, 12));
  return pane;
}
