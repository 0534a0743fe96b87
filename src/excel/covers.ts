import { type CellCover, COVERED_COLUMNS, COVERED_NAMES, ruleMark, type Validation } from '../core/index.ts';
import { type AskedMerges, askMerges, isMergedAway } from './merges.ts';
import { hasArrived } from './run-excel.ts';

/** What is asked of one entry cell, to be read after the next sync. */
interface AskedCover {
  readonly name: string;
  readonly range: Excel.Range;
  readonly validation: Excel.DataValidation;
  readonly protection: Excel.FormatProtection;
  readonly highlights: OfficeExtension.ClientResult<number>;
}

/** What is asked of a sheet's entry cells. */
export interface AskedCovers {
  readonly cells: readonly AskedCover[];
  readonly protection: Excel.WorksheetProtection;
  /** One cell of each column of `COVERED_COLUMNS`. */
  readonly columns: readonly Excel.Range[];
  /** `null` where this Excel cannot be asked. */
  readonly merges: AskedMerges | null;
  /** Answered once all of the questions were. */
  readonly isComplete: OfficeExtension.ClientResult<number>;
}

/** What lies over a sheet's cells, as far as it could be seen. */
export interface SeenCovers {
  readonly covers: ReadonlyMap<string, CellCover>;
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
}

/** Queues the questions; a name that is not there answers nothing. */
export function askCovers(sheet: Excel.Worksheet, block: Excel.Range, canSeeMerges: boolean): AskedCovers {
  sheet.protection.load('protected');
  const cells = COVERED_NAMES.map((name) => {
    const range = sheet.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    range.load('rowHidden,rowIndex,columnIndex');
    const { dataValidation: validation } = range;
    validation.load('type,rule');
    const { protection } = range.format;
    protection.load('locked');
    return { name, range, validation, protection, highlights: range.conditionalFormats.getCount() };
  });
  const columns = COVERED_COLUMNS.map((offset) => {
    const cell = block.getCell(0, offset).untrack();
    cell.load('columnIndex,columnHidden');
    return cell;
  });
  const merges = canSeeMerges ? askMerges(block) : null;
  return { cells, protection: sheet.protection, columns, merges, isComplete: sheet.names.getCount() };
}

/** The rule in the blueprint's terms; `null` for a kind that no blueprint has. */
function ruleOf({ list, custom }: Excel.DataValidationRule): Validation['rule'] | null {
  if (list !== undefined) {
    return { kind: 'list', items: typeof list.source === 'string' ? list.source.split(',') : [] };
  }
  return custom === undefined ? null : { kind: 'custom', formula: custom.formula };
}

function markOf({ type, rule }: Excel.DataValidation): string {
  if (type === 'None') return '';
  const known = ruleOf(rule);
  return known === null ? type : ruleMark(known);
}

function coverOf(
  { range, validation, protection, highlights }: AskedCover,
  merges: AskedMerges | null,
): CellCover {
  return {
    rule: markOf(validation),
    highlights: highlights.value,
    isLocked: protection.locked,
    isHidden: range.rowHidden,
    ...(merges !== null && { isMergedAway: isMergedAway(merges, range) }),
  };
}

/** The answers, by name, without those whose cells are gone; `null` where they have not come. */
export function seenCovers({
  cells,
  protection,
  columns,
  merges,
  isComplete,
}: AskedCovers): SeenCovers | null {
  if (!hasArrived(() => isComplete.value)) return null;
  const there = cells.filter(({ range }) => !range.isNullObject);
  return {
    covers: new Map(there.map((each) => [each.name, coverOf(each, merges)])),
    hiddenColumns: columns.flatMap((cell) =>
      !cell.isNullObject && cell.columnHidden ? [cell.columnIndex] : [],
    ),
    isProtected: protection.protected,
  };
}
