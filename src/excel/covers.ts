import { type CellCover, COVERED_NAMES, ruleMark, type Validation } from '../core/index.ts';

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
}

/** Queues the questions; a name that is not there answers nothing. */
export function askCovers(sheet: Excel.Worksheet): AskedCovers {
  sheet.protection.load('protected');
  const cells = COVERED_NAMES.map((name) => {
    const range = sheet.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    range.load('rowHidden');
    const { dataValidation: validation } = range;
    validation.load('type,rule');
    const { protection } = range.format;
    protection.load('locked');
    return { name, range, validation, protection, highlights: range.conditionalFormats.getCount() };
  });
  return { cells, protection: sheet.protection };
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

function coverOf({ range, validation, protection, highlights }: AskedCover): CellCover {
  return {
    rule: markOf(validation),
    highlights: highlights.value,
    isLocked: protection.locked,
    isHidden: range.rowHidden,
  };
}

/** The answers, by name; without those whose cells are gone. */
export function coversOf({ cells }: AskedCovers): ReadonlyMap<string, CellCover> {
  return new Map(cells.filter(({ range }) => !range.isNullObject).map((each) => [each.name, coverOf(each)]));
}
