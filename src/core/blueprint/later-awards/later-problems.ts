import type { LaterAwardDetail } from '../../register/later-award.ts';
import type { Problem, Severity } from '../../scoring/problem.ts';
import { LATER_NAMES, SHEET_NAME } from '../names.ts';
import type { LaterColumn } from './later-awards-layout.ts';

/**
 * A problem of one cell of a line.
 *
 * @param index the line, counted from the first, which is 0
 */
export function lineProblem(
  column: LaterColumn,
  address: string,
  index: number,
  severity: Severity,
  detail: LaterAwardDetail,
): Problem {
  const place = { kind: 'cells', addresses: [address] } as const;
  const at = { row: index, column: 0 };
  return { detail, severity, place, cells: LATER_NAMES[column], at, repair: null };
}

/** A problem of the sheet as a whole. */
export function laterSheetProblem(severity: Severity, detail: LaterAwardDetail): Problem {
  return { detail, severity, place: { kind: 'laterAwards' }, cells: SHEET_NAME, repair: null };
}
