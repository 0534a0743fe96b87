import { type IRange, Rectangle } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { SetRowVisibleMutation } from '@univerjs/preset-sheets-core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import { type CellRange, type Restoration, rangeAddress } from '../../core/index.ts';
import { type Book, carryOut, type Page, requirePage } from './book.ts';
import { univerStyle } from './cell-look.ts';
import { type CellTable, writeCells, written } from './edit-cells.ts';
import { isProtected, protect, relock } from './locked-cells.ts';
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
  for (const validation of restoration.validations) {
    clear(
      model.getRules(unitId, sheetId),
      validation.range,
      ({ uid }) => carryOut(book, RemoveDataValidationMutation.id, { ...at, ruleId: uid }),
      add,
    );
    add(univerValidation(`${sheetId}-validation-at-${rangeAddress(validation.range)}`, validation));
  }
}

function restoreHighlights(book: Book, { unitId, sheetId }: Page, restoration: Restoration): void {
  const at = { unitId, subUnitId: sheetId };
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const add = (rule: object): boolean => carryOut(book, AddConditionalRuleMutation.id, { ...at, rule });
  const ranges = new Map(restoration.highlights.map(({ range }) => [rangeAddress(range), range]));
  for (const range of ranges.values()) {
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

function restoreCells(book: Book, page: Page, { contents, looks }: Restoration): void {
  const cells: CellTable = {};
  for (const { row, column, content } of contents) (cells[row] ??= {})[column] = written(content);
  for (const { range, style } of looks) {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const custom = style.isLocked ? null : OPEN_CELL;
        (cells[row] ??= {})[column] = { ...cells[row]?.[column], s: univerStyle(style), custom };
      }
    }
  }
  if (Object.keys(cells).length > 0) writeCells(book, page, cells);
}

/** Puts back what the restoration holds; contents and looks as one step to undo. */
export function restoreSheet(book: Book, id: string, restoration: Restoration): void {
  const page = requirePage(book, id);
  const { unitId, sheetId } = page;
  restoreCells(book, page, restoration);
  restoreValidations(book, page, restoration);
  restoreHighlights(book, page, restoration);
  if (restoration.shownRows.length > 0) {
    const ranges = restoration.shownRows.map((row) =>
      univerRange({ row, column: 0, rows: 1, columns: page.sheet.getColumnCount() }),
    );
    carryOut(book, SetRowVisibleMutation.id, { unitId, subUnitId: sheetId, ranges });
  }
  if (isProtected(book, page)) {
    for (const { range, style } of restoration.looks) {
      relock(book, page, univerRange(range), style.isLocked);
    }
  } else if (restoration.protects) protect(book, page);
}
