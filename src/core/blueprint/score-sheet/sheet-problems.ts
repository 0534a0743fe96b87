import { AWARD_IDS } from '../../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Problem, ProblemDetail, Repair, Severity, SheetPart } from '../../scoring/problem.ts';
import { maximumName, scoreName, SHEET_NAME, TOTAL_NAME, verdictName } from '../names.ts';
import { cellAt, type SheetImage } from '../sheet-image.ts';
import { STYLES } from '../styles.ts';
import { findDamage, type SheetDamage } from './damage.ts';
import { shownValue } from './fact-reader.ts';
import { problemAt, problemOfCells } from './found-problem.ts';
import { COLUMN, ROW } from './layout.ts';
import { findLostCovers } from './lost-covers.ts';
import type { Make } from './schema.ts';

const SHEET = { kind: 'sheet' } as const;
const RENEW: Repair = { kind: 'renew' };

function restore(part: SheetPart): Repair {
  return { kind: 'restore', part };
}

/** What is to be said of the sheet's make. */
export function makeProblems(make: Make): readonly Problem[] {
  switch (make.kind) {
    case 'current':
      return [];
    case 'older':
      return [problemAt(SHEET_NAME, SHEET, { code: 'schemaOlder' }, 'note', RENEW)];
    case 'unknown':
      return [problemAt(SHEET_NAME, SHEET, { code: 'schemaUnknown', make: make.make }, 'error')];
    case 'otherEdition':
      return [problemAt(SHEET_NAME, SHEET, { code: 'editionOther', found: make.found }, 'error')];
  }
}

/** Maxima that are not those of the edition. */
export function maximumProblems(edition: Edition, image: SheetImage): readonly Problem[] {
  return CRITERION_IDS.flatMap((id) => {
    const { maximum } = edition.criterion[id];
    const name = maximumName(id);
    const range = image.names.get(name);
    const value = range == null ? null : cellAt(image, range.row, range.column).value;
    // Where the whole row is gone, that of its score says so.
    const isRowGone = range == null && image.names.get(scoreName(id)) == null;
    if (value === maximum || isRowGone) return [];
    const place = { kind: 'maximum', criterion: id } as const;
    // A protected sheet is opened for a format, and so for the locked cell.
    const format = image.isProtected === true ? { format: STYLES.whole.numberFormat } : {};
    const repair: Repair | null = range == null ? null : { kind: 'cell', name, value: maximum, ...format };
    const detail = { code: 'maximumChanged', found: shownValue(value), maximum } as const;
    return [problemAt(name, place, detail, 'error', repair)];
  });
}

/** Results whose cells are gone. */
function lostResults(image: SheetImage): readonly Problem[] {
  const parts = ['points', 'declared', 'verdict'] as const;
  const verdicts = AWARD_IDS.flatMap((id) => parts.map((part) => verdictName(part, id)));
  return [TOTAL_NAME, ...verdicts]
    .filter((name) => image.names.get(name) == null)
    .map((name) => problemAt(null, { kind: 'formula', name }, { code: 'cellLost' }, 'error', RENEW));
}

/** Rows that stand in another order than their names say. */
export function orderProblems(sorted: readonly CriterionId[]): readonly Problem[] {
  return sorted.length === 0 ? [] : [problemAt(SHEET_NAME, SHEET, { code: 'rowsSorted' }, 'error')];
}

/** What stands in the sheet's own cells and is not what was put there. */
export function damageProblems(image: SheetImage, damage: SheetDamage): readonly Problem[] {
  const { places, overwritten, changed, labels, stray } = damage;
  if (places === null) {
    return [...lostResults(image), problemAt(SHEET_NAME, SHEET, { code: 'layoutChanged' }, 'warning', RENEW)];
  }
  const isSafe = damage.sorted.length === 0;
  const mend = (part: SheetPart): Repair | null => (isSafe ? restore(part) : null);
  const count = places.insertedCount;
  return [
    ...lostResults(image),
    ...problemOfCells(image, overwritten, { code: 'formulaOverwritten' }, 'error', mend('formulas')),
    ...problemOfCells(image, changed, { code: 'formulaChanged' }, 'warning', mend('formulas')),
    ...problemOfCells(image, labels, { code: 'labelChanged' }, 'warning', mend('labels')),
    ...problemOfCells(image, stray, { code: 'strayContent' }, 'warning'),
    ...(count > 0 && stray.length === 0
      ? [problemAt(SHEET_NAME, SHEET, { code: 'rowsInserted', count }, 'note')]
      : []),
  ];
}

/** Columns that are hidden, told by their heads; none where columns have moved. */
function hiddenColumnProblems(
  image: SheetImage,
  { places }: SheetDamage,
  repair: Repair | null,
): readonly Problem[] {
  const head = places?.move(ROW.head, COLUMN.id);
  if (head == null) return [];
  const heads = (image.hiddenColumns ?? []).map((column) => ({ row: head.row, column }));
  return problemOfCells(image, heads, { code: 'columnsHidden' }, 'warning', repair);
}

/** What lay over the entry cells and is no longer there. */
export function coverProblems(edition: Edition, image: SheetImage, damage: SheetDamage): readonly Problem[] {
  const lost = findLostCovers(edition, image);
  const isSafe = damage.places !== null && damage.sorted.length === 0;
  const mend = (part: SheetPart): Repair | null => (isSafe ? restore(part) : null);
  const at = (
    names: readonly string[],
    detail: ProblemDetail,
    severity: Severity,
    repair: Repair | null,
  ): readonly Problem[] =>
    problemOfCells(
      image,
      names.flatMap((name) => image.names.get(name) ?? []),
      detail,
      severity,
      repair,
    );
  return [
    ...at(lost.mergedAway, { code: 'mergedAway' }, 'error', null),
    ...at(lost.hidden, { code: 'rowsHidden' }, 'warning', mend('rows')),
    ...hiddenColumnProblems(image, damage, mend('columns')),
    ...at(lost.locked, { code: 'cellLocked' }, 'warning', mend('locks')),
    ...at(lost.textFormats, { code: 'textFormat' }, 'warning', mend('formats')),
    ...at(lost.validations, { code: 'validationLost' }, 'warning', mend('validations')),
    ...at(lost.highlights, { code: 'highlightLost' }, 'note', mend('highlights')),
    ...(image.isProtected === false
      ? [problemAt(SHEET_NAME, SHEET, { code: 'protectionOff' }, 'note', mend('protection'))]
      : []),
  ];
}

/** The damage of a sheet of today's make; of any other make nothing is held against today's blueprint. */
export function damageOfMake(edition: Edition, image: SheetImage, make: Make): SheetDamage | null {
  return make.kind === 'current' ? findDamage(edition, image) : null;
}
