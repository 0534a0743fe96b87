import type { Assessment } from '../assessment/assessment.ts';
import { SHEET_NAME } from '../blueprint/names.ts';
import { problemAt, problemOfCells } from '../blueprint/score-sheet/found-problem.ts';
import { cellOfValue } from '../blueprint/closing/value-formulas.ts';
import type { SheetImage } from '../blueprint/sheet-image.ts';
import { type ClosingSheet, closingState, type ValueChange } from '../closing/closing.ts';
import type { ClosingDetail, Place, Problem } from '../scoring/problem.ts';

const SHEET = { kind: 'sheet' } as const;

function changeProblem(image: SheetImage, detail: ClosingDetail, { now }: ValueChange): readonly Problem[] {
  const place: Place | null = now.place.kind === 'note' ? null : now.place;
  if (place !== null) return [problemAt(now.key, place, detail, 'warning')];
  const cell = cellOfValue(image, now);
  if (cell === null) return [problemAt(null, SHEET, detail, 'warning')];
  return problemOfCells(image, [cell], detail, 'warning');
}

/**
 * What its closings say of a score sheet: that it is closed, what was changed after that and where, or that the
 * closing itself was changed.
 *
 * @param image the score sheet
 * @param closings those of this sheet, in the workbook's order
 */
export function closingProblems(
  image: SheetImage,
  assessment: Assessment,
  closings: readonly ClosingSheet[],
): readonly Problem[] {
  const state = closingState(assessment, closings);
  if (state.kind === 'open') return [];
  const { sheet, closing } = state.by;
  const { by, on } = closing;
  switch (state.kind) {
    case 'closed':
      return [problemAt(SHEET_NAME, SHEET, { code: 'closed', by, on, sheet }, 'note')];
    case 'damaged':
      return [problemAt(SHEET_NAME, SHEET, { code: 'closingDamaged', by, on, sheet }, 'warning')];
    case 'changed':
      return state.changes.flatMap((change) => {
        const { then, now } = change;
        const detail = { code: 'changedAfterClosing', then, now: now.value, by, on, sheet } as const;
        return changeProblem(image, detail, change);
      });
  }
}
