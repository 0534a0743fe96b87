import { type ICellData, type IRange, Rectangle } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/preset-sheets-core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import { type CellRange, type Restoration, rangeAddress } from '../../core/index.ts';
import { type Book, carryOut, type Page, requirePage } from './book.ts';
import { type CellTable, writeCells, written } from './edit-cells.ts';
import { isProtected, protect, relock, unprotect } from './locked-cells.ts';
import { univerRange } from './ranges.ts';
import { OPEN_CELL } from './sheet-keepsake.ts';
import { univerHighlight, univerValidation } from './sheet-rules.ts';

interface Ruled {
  readonly ranges: IRange[];
}

/** Takes the range out of every rule that looks at it. */
function clear<Rule extends Ruled>(
  rules: readonly Rule[],
  range: CellRange,
  remove: (rule: Rule) => void,
  add: (rule: Rule) => void,
): void {
  const cleared = univerRange(range);
  for (const rule of [...rules]) {
    if (!rule.ranges.some((each) => Rectangle.intersects(each, cleared))) continue;
    const rest = Rectangle.subtractMulti(rule.ranges, [cleared]);
    remove(rule);
    if (rest.length > 0) add({ ...rule, ranges: rest });
  }
}

function restoreValidations(book: Book, { unitId, sheetId }: Page, restoration: Restoration): void {
  const at = { unitId, subUnitId: sheetId };
  const model = book.injector.get(SheetDataValidationModel);
  const add = (rule: object): boolean => carryOut(book, AddDataValidationMutation.id, { ...at, rule });
  for (const range of [...restoration.unvalidated, ...restoration.validations.map((each) => each.range)]) {
    clear(
      model.getRules(unitId, sheetId),
      range,
      ({ uid }) => carryOut(book, RemoveDataValidationMutation.id, { ...at, ruleId: uid }),
      add,
    );
  }
  for (const validation of restoration.validations) {
    add(univerValidation(`${sheetId}-validation-at-${rangeAddress(validation.range)}`, validation));
  }
}

function restoreHighlights(book: Book, { unitId, sheetId }: Page, restoration: Restoration): void {
  const at = { unitId, subUnitId: sheetId };
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const add = (rule: object): boolean => carryOut(book, AddConditionalRuleMutation.id, { ...at, rule });
  const ranges = [...restoration.unhighlighted, ...restoration.highlights.map(({ range }) => range)];
  for (const range of new Map(ranges.map((each) => [rangeAddress(each), each])).values()) {
    clear(
      model.getSubunitRules(unitId, sheetId) ?? [],
      range,
      ({ cfId }) => carryOut(book, DeleteConditionalRuleMutation.id, { ...at, cfId }),
      add,
    );
  }
  // The newest rule comes first in Univer.
  for (const [index, highlight] of [...restoration.highlights.entries()].toReversed()) {
    const id = `${sheetId}-highlight-at-${rangeAddress(highlight.range)}-${String(index)}`;
    add(univerHighlight(id, highlight));
  }
}

/** The look of a cell that is to have this number format and lock, as far as they are said. */
function lookOf({ numberFormat, isLocked }: Restoration['looks'][number]): ICellData {
  return {
    ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }),
    ...(isLocked !== undefined && { custom: isLocked ? null : OPEN_CELL }),
  };
}

function restoreCells(book: Book, page: Page, { contents, looks }: Restoration): void {
  const cells: CellTable = {};
  for (const { row, column, content } of contents) (cells[row] ??= {})[column] = written(content);
  for (const look of looks) {
    const { range } = look;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        (cells[row] ??= {})[column] = { ...cells[row]?.[column], ...lookOf(look) };
      }
    }
  }
  if (Object.keys(cells).length > 0) writeCells(book, page, cells);
}

function restoreHidden(book: Book, { unitId, sheetId, sheet }: Page, { rows, columns }: Restoration): void {
  const hide = (id: string, cells: readonly CellRange[]): void => {
    if (cells.length === 0) return;
    carryOut(book, id, { unitId, subUnitId: sheetId, ranges: cells.map(univerRange) });
  };
  for (const hidden of [true, false]) {
    const ofRows = rows.filter(({ isHidden }) => isHidden === hidden);
    hide(
      hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id,
      ofRows.map(({ row }) => ({ row, column: 0, rows: 1, columns: sheet.getColumnCount() })),
    );
    const ofColumns = columns.filter(({ isHidden }) => isHidden === hidden);
    hide(
      hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id,
      ofColumns.map(({ column }) => ({ row: 0, column, rows: sheet.getRowCount(), columns: 1 })),
    );
  }
}

/** Puts back what the restoration holds; contents and looks as one step to undo. */
export function restoreSheet(book: Book, id: string, restoration: Restoration): void {
  const page = requirePage(book, id);
  restoreCells(book, page, restoration);
  restoreValidations(book, page, restoration);
  restoreHighlights(book, page, restoration);
  restoreHidden(book, page, restoration);
  if (isProtected(book, page)) {
    for (const { range, isLocked } of restoration.looks) {
      if (isLocked !== undefined) relock(book, page, univerRange(range), isLocked);
    }
  }
  if (restoration.protection === 'off') unprotect(book, page);
  else if (restoration.protection === 'on' && !isProtected(book, page)) protect(book, page);
}
