import { AddRangeProtectionMutation, DeleteRangeProtectionMutation } from '@univerjs/preset-sheets-core';
import {
  EditStateEnum,
  type IRangeProtectionRule,
  RangeProtectionRuleModel,
  UnitObject,
  ViewStateEnum,
} from '@univerjs/preset-sheets-core';
import { rectanglesOf } from '../../workbook/rectangles.ts';
import { type Book, carryOut, type Page } from './book.ts';
import { univerRange } from './ranges.ts';
import { isOpenCell } from './sheet-keepsake.ts';

function rulesOf({ injector }: Book, { unitId, sheetId }: Page): readonly IRangeProtectionRule[] {
  return injector.get(RangeProtectionRuleModel).getSubunitRuleList(unitId, sheetId);
}

/** Whether the sheet keeps its locked cells from being changed. */
export function isProtected(book: Book, page: Page): boolean {
  return rulesOf(book, page).length > 0;
}

/**
 * Protects the cells of the sheet that take no entries, as they are now. Univer protects cells where Excel protects
 * a sheet and opens cells.
 */
export function protect(book: Book, page: Page): void {
  const { sheet, unitId, sheetId } = page;
  const cells = sheet.getCellMatrix();
  const isLocked = Array.from({ length: sheet.getRowCount() }, (_, row) =>
    Array.from({ length: sheet.getColumnCount() }, (__, column) =>
      isOpenCell(cells.getValue(row, column)?.custom) ? undefined : true,
    ),
  );
  const id = `${sheetId}-locked`;
  const rule: IRangeProtectionRule = {
    id,
    permissionId: id,
    unitType: UnitObject.SelectRange,
    unitId,
    subUnitId: sheetId,
    ranges: rectanglesOf(isLocked).map(({ range }) => univerRange(range)),
    viewState: ViewStateEnum.OthersCanView,
    editState: EditStateEnum.OnlyMe,
  };
  unprotect(book, page);
  carryOut(book, AddRangeProtectionMutation.id, { unitId, subUnitId: sheetId, rules: [rule] });
}

/** Opens every cell of the sheet. */
function unprotect(book: Book, page: Page): void {
  const ruleIds = rulesOf(book, page).map(({ id }) => id);
  if (ruleIds.length === 0) return;
  const { unitId, sheetId } = page;
  carryOut(book, DeleteRangeProtectionMutation.id, { unitId, subUnitId: sheetId, ruleIds });
}
