import type { Place, Problem, ProblemDetail, Repair, Severity } from '../../scoring/problem.ts';
import { cellAddress } from '../address.ts';
import { SHEET_NAME } from '../names.ts';
import type { SheetImage } from '../sheet-image.ts';

/** A problem at the cells of a name. */
export function problemAt(
  name: string | null,
  place: Place,
  detail: ProblemDetail,
  severity: Severity,
  repair: Repair | null = null,
): Problem {
  return { detail, severity, place, cells: name, repair };
}

/** The name to jump to for a cell that has none: one of its row, those of scores first. */
function nearestName(image: SheetImage, row: number, column: number): string {
  const inRow = [...image.names].filter(([, range]) => range?.rows === 1 && range.row === row);
  const exact = inRow.find(([, range]) => range?.column === column);
  const score = inRow.find(([name]) => name.startsWith('pmqa_score_'));
  return (exact ?? score ?? inRow[0])?.[0] ?? SHEET_NAME;
}

/** A problem of cells without a name of their own; none where there are no such cells. */
export function problemOfCells(
  image: SheetImage,
  cells: readonly { readonly row: number; readonly column: number }[],
  detail: ProblemDetail,
  severity: Severity,
  repair: Repair | null = null,
): readonly Problem[] {
  const [first] = cells;
  if (first === undefined) return [];
  const addresses = cells.map(({ row, column }) => cellAddress(row, column));
  const place = { kind: 'cells', addresses } as const;
  return [problemAt(nearestName(image, first.row, first.column), place, detail, severity, repair)];
}
