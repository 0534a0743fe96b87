import type {
  CellContent,
  CellOffset,
  Restoration,
  CellImage,
  CellRange,
  CellValue,
  SheetBlueprint,
  SheetContents,
  SheetImage,
} from '../../src/core/index.ts';
import { SCHEMA_NAME, SHEET_NAME } from '../../src/core/index.ts';
import {
  type CellEdit,
  type SheetChange,
  type SheetReference,
  WorkbookError,
  type WorkbookPort,
} from '../../src/workbook/port.ts';
import { uniqueSheetName } from '../../src/workbook/sheet-name.ts';

interface FakeSheet {
  readonly id: string;
  name: string;
  readonly names: ReadonlyMap<string, CellRange>;
  readonly cells: Map<string, CellImage>;
}

const BLANK: CellImage = { value: null, formula: null, format: 'General' };

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** What a cell holds right after it was written; formulas are not calculated here. */
function written(content: CellContent, format: string): CellImage {
  switch (content.kind) {
    case 'text':
      return { value: content.text, formula: null, format };
    case 'number':
    case 'boolean':
      return { value: content.value, formula: null, format };
    case 'formula':
      return { value: null, formula: content.formula, format };
    case 'blank':
      return { value: null, formula: null, format };
  }
}

type Method =
  'findSheets' | 'readSheet' | 'insertSheet' | 'editCells' | 'restoreSheet' | 'showCells' | 'watch';

/** A workbook in memory that takes real blueprints and gives real images: no part of the core is played. */
export class FakeWorkbook implements WorkbookPort {
  /** Every call, in order: `insertSheet`, `showCells pmqa_score_1`, … */
  readonly calls: string[] = [];
  private readonly sheets: FakeSheet[] = [];
  private readonly watchers = new Set<(change: SheetChange) => void>();
  private readonly failures = new Map<Method, (Error | null)[]>();
  private lastId = 0;
  private gate: Promise<void> = Promise.resolve();

  /** The next calls of a method fail with these errors; `null` lets one through. */
  failNext(method: Method, ...errors: (Error | null)[]): void {
    this.failures.set(method, [...(this.failures.get(method) ?? []), ...errors]);
  }

  /** Every call waits until the returned function is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  }

  get watcherCount(): number {
    return this.watchers.size;
  }

  get sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  /** Types into the cell of a name, as a user does in the grid. */
  type(sheetId: string, name: string, value: CellValue, format?: string): void {
    this.write(this.sheet(sheetId), name, value, format);
    this.tell({ kind: 'cells', sheetId });
  }

  /** Deletes a sheet's tab. */
  deleteSheet(id: string): void {
    this.sheets.splice(
      this.sheets.findIndex((sheet) => sheet.id === id),
      1,
    );
    this.tell({ kind: 'sheets' });
  }

  /** The words of a row, from its first cell on. */
  rowOf(sheetId: string, row: number, columns: number): readonly CellValue[] {
    const { cells } = this.sheet(sheetId);
    return Array.from({ length: columns }, (_, column) => cells.get(key(row, column))?.value ?? null);
  }

  /** The value in the cell of a name. */
  valueOf(sheetId: string, name: string): CellValue {
    const range = this.sheet(sheetId).names.get(name);
    if (range === undefined) throw new Error(`no name ${name}`);
    return this.sheet(sheetId).cells.get(key(range.row, range.column))?.value ?? null;
  }

  tell(change: SheetChange): void {
    for (const watcher of [...this.watchers]) watcher(change);
  }

  async findSheets(): Promise<readonly SheetImage[]> {
    await this.called('findSheets');
    return this.sheets.filter(({ names }) => names.has(SCHEMA_NAME)).map(imageOf);
  }

  async readSheet(id: string): Promise<SheetImage | null> {
    await this.called('readSheet', id);
    const sheet = this.sheets.find((each) => each.id === id);
    return sheet === undefined ? null : imageOf(sheet);
  }

  async insertSheet(blueprint: SheetBlueprint): Promise<SheetReference> {
    await this.called('insertSheet');
    this.lastId += 1;
    const sheet: FakeSheet = {
      id: `sheet-${String(this.lastId)}`,
      name: uniqueSheetName(blueprint.sheetName, this.sheetNames),
      names: new Map(blueprint.names.map(({ name, range }) => [name, range])),
      cells: new Map(
        blueprint.cells.map(({ row, column, content, style }) => [
          key(row, column),
          written(content, blueprint.styles[style]?.numberFormat ?? 'General'),
        ]),
      ),
    };
    this.sheets.push(sheet);
    this.tell({ kind: 'sheets' });
    return { id: sheet.id, name: sheet.name };
  }

  async editCells(
    id: string,
    edits: readonly CellEdit[],
    beside: SheetContents | null = null,
  ): Promise<void> {
    await this.called('editCells', ...edits.map(({ name }) => name));
    const sheet = this.existing(id);
    if (edits.some(({ name }) => !sheet.names.has(name))) throw new WorkbookError('nameNotFound');
    for (const { name, value, format } of edits) this.write(sheet, name, value, format);
    this.writeBeside(beside);
    this.tell({ kind: 'cells', sheetId: id });
  }

  /** Contents only: nothing lies over the cells here. */
  async restoreSheet(
    id: string,
    { contents }: Restoration,
    beside: SheetContents | null = null,
  ): Promise<void> {
    await this.called('restoreSheet');
    this.writeContents({ id, contents });
    this.writeBeside(beside);
    this.tell({ kind: 'cells', sheetId: id });
  }

  async showCells(id: string, name: string, at?: CellOffset): Promise<void> {
    await this.called(
      'showCells',
      name,
      ...(at === undefined ? [] : [`${String(at.row)},${String(at.column)}`]),
    );
    if (!this.existing(id).names.has(name)) throw new WorkbookError('nameNotFound');
  }

  async watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
    await this.called('watch');
    this.watchers.add(onChange);
    return async () => {
      this.watchers.delete(onChange);
    };
  }

  private async called(method: Method, ...words: readonly string[]): Promise<void> {
    this.calls.push([method, ...words].join(' '));
    await this.gate;
    const error = this.failures.get(method)?.shift();
    if (error != null) throw error;
  }

  private write(sheet: FakeSheet, name: string, value: CellValue, format?: string): void {
    const range = sheet.names.get(name);
    if (range === undefined) throw new Error(`no name ${name}`);
    const at = key(range.row, range.column);
    const before = sheet.cells.get(at) ?? BLANK;
    sheet.cells.set(at, { value, formula: null, format: format ?? before.format });
  }

  private writeContents({ id, contents }: SheetContents): void {
    const sheet = this.existing(id);
    for (const { row, column, content } of contents) {
      const before = sheet.cells.get(key(row, column)) ?? BLANK;
      sheet.cells.set(key(row, column), written(content, before.format));
    }
  }

  private writeBeside(beside: SheetContents | null): void {
    if (beside === null) return;
    this.writeContents(beside);
    this.tell({ kind: 'cells', sheetId: beside.id });
  }

  private sheet(id: string): FakeSheet {
    const sheet = this.sheets.find((each) => each.id === id);
    if (sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  private existing(id: string): FakeSheet {
    const sheet = this.sheets.find((each) => each.id === id);
    if (sheet === undefined) throw new WorkbookError('sheetNotFound');
    return sheet;
  }
}

function imageOf({ id, name, names, cells }: FakeSheet): SheetImage {
  const range = names.get(SHEET_NAME) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    id,
    name,
    names,
    range,
    cells: Array.from({ length: range.rows }, (_, row) =>
      Array.from(
        { length: range.columns },
        (__, column) => cells.get(key(range.row + row, range.column + column)) ?? BLANK,
      ),
    ),
  };
}
