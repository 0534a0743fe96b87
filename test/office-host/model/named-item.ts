import { type CellRange, parseReference, quoteSheetName, rangeAddress } from '../../../src/core/index.ts';
import {
  HostCollection,
  HostObject,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../host-object.ts';
import { textArgument } from './arguments.ts';
import { Range } from './range.ts';
import { columnsAfter, type RowShift, shiftedRange } from './shift.ts';
import type { Worksheet } from './worksheet.ts';

/** A name of a sheet's own scope, for cells of one sheet; it moves with them. */
export class NamedItem extends HostObject {
  readonly sheet: Worksheet;
  /** Null once the cells are gone. */
  target: CellRange | null;
  private readonly name: string;

  constructor(name: string, sheet: Worksheet, target: CellRange | null) {
    super();
    this.name = name;
    this.sheet = sheet;
    this.target = target;
  }

  override get hostId(): string {
    return this.name;
  }
  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    const cells = this.target === null ? '#REF!' : rangeAddress(this.target, true);
    return `=${quoteSheetName(this.sheet.Name)}!${cells}`;
  }

  GetRange(): Range {
    if (this.target === null) throw invalidOperation('The name points to no cells.');
    return new Range(this.sheet, this.target);
  }

  GetRangeOrNullObject(): Range | null {
    return this.target === null ? null : new Range(this.sheet, this.target);
  }

  Delete(): void {
    this.sheet.names.remove(this);
  }
}

export class NamedItemCollection extends HostCollection {
  private readonly sheet: Worksheet;
  private names: NamedItem[] = [];

  constructor(sheet: Worksheet) {
    super();
    this.sheet = sheet;
  }

  list(): readonly NamedItem[] {
    return this.names;
  }

  itemAt(name: unknown): NamedItem {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(name: unknown): NamedItem | null {
    const wished = textArgument(name).toLowerCase();
    return this.names.find((item) => item.Name.toLowerCase() === wished) ?? null;
  }

  GetCount(): number {
    return this.names.length;
  }

  Add(name: unknown, reference: unknown): NamedItem {
    const wished = textArgument(name);
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(wished) || parseReference(wished))
      throw invalidArgument();
    if (!(reference instanceof Range)) throw invalidArgument();
    if (this.GetItemOrNullObject(wished)) throw itemAlreadyExists();
    const added = new NamedItem(wished, reference.sheet, reference.box);
    this.names.push(added);
    return added;
  }

  /** Sets a name that Excel keeps itself, such as `Print_Area`. */
  keep(name: string, target: CellRange): void {
    this.names = this.names.filter((item) => item.Name !== name);
    this.names.push(new NamedItem(name, this.sheet, target));
  }

  remove(name: NamedItem): void {
    this.names = this.names.filter((item) => item !== name);
  }

  shift(shift: RowShift): void {
    for (const name of this.names) name.target = name.target && shiftedRange(name.target, shift);
  }

  insertColumn(at: number): void {
    for (const name of this.names) name.target = name.target && columnsAfter(name.target, at);
  }

  copyTo(sheet: Worksheet): void {
    for (const name of this.names) sheet.names.names.push(new NamedItem(name.Name, sheet, name.target));
  }
}
