import { type IRange, Rectangle } from '@univerjs/core';
import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  EditStateEnum,
  type IRangeProtectionRule,
  RangeProtectionRuleModel,
  UnitObject,
  ViewStateEnum,
} from '@univerjs/preset-sheets-core';
import { rectanglesOf } from '../../workbook/rectangles.ts';
import { type Book, carryOut, type Page } from './book.ts';
import { isInside, univerRange } from './ranges.ts';
import { isOpenCell } from './sheet-keepsake.ts';

function rulesOf({ injector }: Book, { unitId, sheetId }: Page): readonly IRangeProtectionRule[] {
  return injector.get(RangeProtectionRuleModel).getSubunitRuleList(unitId, sheetId);
}

/** Whether the sheet keeps its locked cells from being changed. */
export function isProtected(book: Book, page: Page): boolean {
  return rulesOf(book, page).length > 0;
}

/** The cells that a protected sheet keeps as they are; none where it is not protected. */
function lockedRanges(book: Book, page: Page): readonly IRange[] {
  return rulesOf(book, page).flatMap(({ ranges }) => ranges);
}

/**
 * Tells of each cell of the sheet whether it is locked. A protected sheet has it from Univer's own rule, which moves
 * with the cells; what a cell itself says goes when the cell is emptied, and holds until the sheet is protected.
 */
export function lockReader(book: Book, page: Page): (row: number, column: number) => boolean {
  const locked = lockedRanges(book, page);
  if (locked.length > 0) return (row, column) => locked.some((range) => isInside(range, row, column));
  const cells = page.sheet.getCellMatrix();
  return (row, column) => !isOpenCell(cells.getValue(row, column)?.custom);
}

/** Lets every cell of the sheet be changed. */
export function unprotect(book: Book, page: Page): void {
  const { unitId, sheetId } = page;
  const ruleIds = rulesOf(book, page).map((old) => old.id);
  if (ruleIds.length > 0) {
    carryOut(book, DeleteRangeProtectionMutation.id, { unitId, subUnitId: sheetId, ruleIds });
  }
}

/** Protects these cells, and no others any more. */
function lock(book: Book, page: Page, ranges: readonly IRange[]): void {
  const { unitId, sheetId } = page;
  const at = { unitId, subUnitId: sheetId };
  const id = `${sheetId}-locked`;
  const rule: IRangeProtectionRule = {
    id,
    permissionId: id,
    unitType: UnitObject.SelectRange,
    unitId,
    subUnitId: sheetId,
    ranges: [...ranges],
    viewState: ViewStateEnum.OthersCanView,
    editState: EditStateEnum.OnlyMe,
  };
  unprotect(book, page);
  carryOut(book, AddRangeProtectionMutation.id, { ...at, rules: [rule] });
}

/**
 * Protects the cells of the sheet that take no entries. Univer protects cells where Excel protects a sheet and opens
 * cells.
 */
export function protect(book: Book, page: Page): void {
  const isLocked = lockReader(book, page);
  const grid = Array.from({ length: page.sheet.getRowCount() }, (_, row) =>
    Array.from({ length: page.sheet.getColumnCount() }, (__, column) =>
      isLocked(row, column) ? true : undefined,
    ),
  );
  lock(
    book,
    page,
    rectanglesOf(grid).map(({ range }) => univerRange(range)),
  );
}

/** Protects a copy as its sheet is, if it is. */
export function protectLike(book: Book, source: Page, copy: Page): void {
  const ranges = lockedRanges(book, source);
  if (ranges.length > 0) lock(book, copy, ranges);
}

/** Locks or opens cells of a protected sheet. */
export function relock(book: Book, page: Page, range: IRange, isLocked: boolean): void {
  const others = Rectangle.subtractMulti([...lockedRanges(book, page)], [range]);
  lock(book, page, isLocked ? [...others, range] : others);
}
