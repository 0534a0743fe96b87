import { type CellRange, parseReference, rangeAddress } from '../../../src/core/index.ts';
import { EventNumber } from '../events.ts';
import {
  HostObject,
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from '../host-object.ts';
import { booleanArgument, colourArgument, numberArgument, textArgument } from './arguments.ts';
import { CellGrid } from './cell-grid.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import { type KeptValidation, shiftedRule } from './data-validation.ts';
import { AutoFilter } from './auto-filter.ts';
import { ChartCollection } from './chart.ts';
import { WorksheetFreezePanes } from './freeze-panes.ts';
import { NamedItemCollection } from './named-item.ts';
import { PageBreakCollection, PageLayout } from './page-layout.ts';
import { WorksheetProtection } from './protection.ts';
import { Range } from './range.ts';
import { shiftedFormula } from './shift-formula.ts';
import { columnsAfter, type RowShift, shiftedRange, shiftedRow } from './shift.ts';
import type { Workbook } from './workbook.ts';

/** A sheet. */
export class Worksheet extends HostObject {
  readonly workbook: Workbook;
  grid = new CellGrid();
  merges: CellRange[] = [];
  validations: KeptValidation[] = [];
  highlights: ConditionalFormat[] = [];
  /** By the address of their cell. */
  readonly links = new Map<string, { readonly documentReference: string }>();
  /** In points. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  readonly names = new NamedItemCollection(this);
  readonly protection = new WorksheetProtection();
  readonly layout = new PageLayout(this);
  readonly panes = new WorksheetFreezePanes();
  readonly filter = new AutoFilter();
  readonly charts = new ChartCollection(this);
  private readonly id: string;
  private name: string;
  private tab = '';
  private hasGridlines = true;

  constructor(workbook: Workbook, id: string, name: string) {
    super();
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  override get hostId(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.name;
  }
  set Name(value: unknown) {
    const name = textArgument(value);
    const holder = this.workbook.findSheet(name);
    if (!isSheetName(name)) throw invalidArgument();
    if (holder && holder !== this) throw itemAlreadyExists();
    for (const { grid } of this.workbook.sheets) grid.renameSheet(this.name, name);
    this.name = name;
  }
  get Position(): number {
    return this.workbook.sheets.indexOf(this);
  }
  get TabColor(): string {
    return this.tab;
  }
  set TabColor(value: unknown) {
    this.tab = colourArgument(value);
  }
  get Gridlines(): boolean {
    return this.hasGridlines;
  }
  set Gridlines(value: unknown) {
    this.hasGridlines = booleanArgument(value);
  }
  get Names(): NamedItemCollection {
    return this.names;
  }
  get Protection(): WorksheetProtection {
    return this.protection;
  }
  get PageLayout(): PageLayout {
    return this.layout;
  }
  get Charts(): ChartCollection {
    return this.charts;
  }
  get AutoFilter(): AutoFilter {
    return this.filter;
  }
  get FreezePanes(): WorksheetFreezePanes {
    return this.panes;
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.layout.rowBreaks, (range) => range.box.row);
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.layout.columnBreaks, (range) => range.box.column);
  }

  GetRange(address: unknown): Range {
    const box = parseReference(textArgument(address));
    if (!box) throw invalidArgument();
    return new Range(this, box);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return new Range(this, {
      row: numberArgument(row),
      column: numberArgument(column),
      rows: numberArgument(rows, 1),
      columns: numberArgument(columns, 1),
    });
  }

  Activate(): void {
    this.workbook.active = this;
    this.workbook.events.raise(EventNumber.activated, { worksheetId: this.id });
  }

  Delete(): void {
    if (this.workbook.isStructureProtected) throw accessDenied();
    if (this.workbook.sheets.length < 2) throw invalidOperation('The last sheet cannot go.');
    this.workbook.remove(this);
    this.workbook.events.raise(EventNumber.deleted, { worksheetId: this.id, source: 'Local' });
  }

  /** The block at an A1 address, for tests. */
  range(address: string): Range {
    return this.GetRange(address);
  }

  raiseChanged(box: CellRange, changeType: string): void {
    const payload = { changeType, worksheetId: this.id, source: 'Local', address: rangeAddress(box) };
    this.workbook.events.raise(EventNumber.changed, payload);
  }

  shiftRows(shift: RowShift): void {
    this.grid.shift(shift);
    this.names.shift(shift);
    this.merges = this.merges.flatMap((range) => shiftedRange(range, shift) ?? []);
    this.validations = this.validations.flatMap((kept) => {
      const range = shiftedRange(kept.range, shift);
      return range ? { ...kept, range, rule: shiftedRule(kept.rule, shift) } : [];
    });
    this.highlights = this.highlights.flatMap((format) => {
      const range = shiftedRange(format.range, shift);
      if (!range) return [];
      const moved = format.over(format.Id, range);
      moved.rule.Formula = shiftedFormula(format.rule.Formula, shift);
      return moved;
    });
    const heights = [...this.rowHeights].flatMap(([row, height]): [number, number][] => {
      const moved = shiftedRow(row, shift);
      return moved === null ? [] : [[moved, height]];
    });
    this.rowHeights = new Map(heights);
    this.hiddenRows = new Set([...this.hiddenRows].flatMap((row) => shiftedRow(row, shift) ?? []));
  }

  /** Validations and highlights move with their cells; their formulas stay as they are, which nothing here reads. */
  insertColumn(at: number): void {
    this.grid.insertColumn(at);
    this.names.insertColumn(at);
    this.merges = this.merges.map((range) => columnsAfter(range, at));
    this.validations = this.validations.map((kept) => ({ ...kept, range: columnsAfter(kept.range, at) }));
    this.highlights = this.highlights.map((one) => one.over(one.Id, columnsAfter(one.range, at)));
    const hidden = [...this.hiddenColumns];
    this.hiddenColumns = new Set(hidden.map((column) => (column >= at ? column + 1 : column)));
  }

  /** Takes over what a copy of a sheet in Excel has of its original. */
  copyFrom(original: Worksheet): void {
    this.grid = original.grid.copy();
    this.merges = [...original.merges];
    this.validations = [...original.validations];
    this.highlights = original.highlights.map((one) => one.over(this.workbook.nextId('format'), one.range));
    this.columnWidths = new Map(original.columnWidths);
    this.rowHeights = new Map(original.rowHeights);
    this.hiddenColumns = new Set(original.hiddenColumns);
    this.hiddenRows = new Set(original.hiddenRows);
    this.panes.frozen = original.panes.frozen;
    original.names.copyTo(this);
    this.protection.copyFrom(original.protection);
  }
}

/** Whether Excel takes the name for a sheet. */
export function isSheetName(name: string): boolean {
  return /^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}
