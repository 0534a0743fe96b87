import { type CellRange, quoteSheetName, rangeAddress } from '../../../src/core/index.ts';
import { HostObject } from '../host-object.ts';
import type { Worksheet } from './worksheet.ts';

/** Several blocks of one sheet. */
export class RangeAreas extends HostObject {
  private readonly sheet: Worksheet;
  private readonly areas: readonly CellRange[];

  constructor(sheet: Worksheet, areas: readonly CellRange[]) {
    super();
    this.sheet = sheet;
    this.areas = areas;
  }

  get Address(): string {
    const sheet = quoteSheetName(this.sheet.Name);
    return this.areas.map((area) => `${sheet}!${rangeAddress(area)}`).join(',');
  }
}
