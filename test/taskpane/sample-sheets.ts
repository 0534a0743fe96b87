import {
  CRITERION_IDS,
  type CriterionId,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Facts,
  NO_FACTS,
  scoreName,
} from '../../src/core/index.ts';
import { insertScoreSheet } from '../../src/workbook/insert-score-sheet.ts';
import type { FakeWorkbook } from './fake-port.ts';

/** Puts a blank score sheet in; gives its id. */
export async function addSheet(workbook: FakeWorkbook, facts: Partial<Facts> = {}): Promise<string> {
  const assessment = { ...EMPTY_ASSESSMENT, facts: { ...NO_FACTS, ...facts } };
  return (await insertScoreSheet(workbook, EDITION_2562, assessment)).id;
}

/** Types the same percent of its maximum into every row, but for `exceptions` (points). */
export function scoreAll(
  workbook: FakeWorkbook,
  sheetId: string,
  percent: number,
  exceptions: Partial<Readonly<Record<CriterionId, number | string | null>>> = {},
): void {
  for (const id of CRITERION_IDS) {
    const points = (EDITION_2562.criterion[id].maximum * percent) / 100;
    const exception = exceptions[id];
    workbook.type(sheetId, scoreName(id), exception === undefined ? points : exception);
  }
}
