import type { IRange } from '@univerjs/core';
import {
  type IRangeProtectionRule,
  EditStateEnum,
  UnitObject,
  ViewStateEnum,
} from '@univerjs/preset-sheets-core';
import type { CellRange, SheetBlueprint } from '../../core/index.ts';
import { rectanglesOf } from '../../workbook/rectangles.ts';
import { univerRange } from './ranges.ts';
import { extentOf } from './sheet-data.ts';

/** Every cell that a protected sheet keeps from being changed, those that it does not mention included. */
function lockedRanges(blueprint: SheetBlueprint): readonly CellRange[] {
  const extent = extentOf(blueprint);
  const isLocked = Array.from({ length: extent.rows }, () =>
    new Array<true | undefined>(extent.columns).fill(true),
  );
  for (const { row, column, style } of blueprint.cells) {
    const line = isLocked[row];
    if (line !== undefined && blueprint.styles[style]?.isLocked === false) line[column] = undefined;
  }
  return rectanglesOf(isLocked).map(({ range }) => range);
}

/**
 * Univer protects cells where Excel protects a sheet and opens cells, so the cells around the entries are
 * protected. Nobody is their owner here: an owner could change them.
 */
export function protection(blueprint: SheetBlueprint, unitId: string, sheetId: string): IRangeProtectionRule {
  const ranges: IRange[] = lockedRanges(blueprint).map(univerRange);
  return {
    id: `${sheetId}-locked`,
    permissionId: `${sheetId}-locked`,
    unitType: UnitObject.SelectRange,
    unitId,
    subUnitId: sheetId,
    ranges,
    viewState: ViewStateEnum.OthersCanView,
    editState: EditStateEnum.OnlyMe,
  };
}
