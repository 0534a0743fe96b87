import type {
  CellOffset,
  CellValue,
  Restoration,
  SheetBlueprint,
  SheetContents,
  SheetImage,
  TroubleCode,
} from '../core/index.ts';

/** A sheet that an edge knows: `id` outlives a new name. */
export interface SheetReference {
  readonly id: string;
  readonly name: string;
}

/** A value for the one cell that a sheet-scoped name points to. */
export interface CellEdit {
  readonly name: string;
  readonly value: Exclude<CellValue, { error: string }>;
  /** With the leading `=`; written in place of the value, to put back what a cell held. */
  readonly formula?: string;
  /** The number format that the cell gets before the value; it keeps its own where nothing is said. */
  readonly format?: string;
}

/** What has changed: cells of one sheet, or which sheets there are and which is in front. */
export type SheetChange = { readonly kind: 'cells'; readonly sheetId: string } | { readonly kind: 'sheets' };

/** What a workbook can do for us. Excel, .xlsx bytes and the web spreadsheet each carry it out. */
export interface WorkbookPort {
  /** Every sheet with a name `pmqa_schema` of its own, in the workbook's order. */
  findSheets(): Promise<readonly SheetImage[]>;
  /** One sheet as it stands now; `null` once it is deleted or has lost `pmqa_schema`. One round trip. */
  readSheet(id: string): Promise<SheetImage | null>;
  /** Adds a sheet behind all others and shows it; never touches one that exists. Two round trips at most. */
  insertSheet(blueprint: SheetBlueprint): Promise<SheetReference>;
  /**
   * Writes all of `edits` or, where a name is gone, none. A format is set on a protected sheet too (see below).
   *
   * @param beside written into another, unprotected sheet in the same round trip; `null` for nothing
   */
  editCells(id: string, edits: readonly CellEdit[], beside?: SheetContents | null): Promise<void>;
  /**
   * Does what the restoration says, at its addresses, and touches no other cell; the contents of entry cells are never
   * part of one. A sheet that is protected without a password is opened for it and protected again, also where the
   * restoration fails half way. Two round trips at most.
   */
  restoreSheet(id: string, restoration: Restoration, beside?: SheetContents | null): Promise<void>;
  /**
   * Brings the sheet to the front and selects the cells of the name.
   *
   * @param at selects that one of them alone
   */
  showCells(id: string, name: string, at?: CellOffset): Promise<void>;
  /**
   * Calls back after every change, however made (typed, pasted, filled, undone, by a co-author, our own); bursts
   * may be told once. Ends when the returned function is called.
   */
  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
}

/** Why a workbook could not do what it was asked; `code` is the key of the sentence shown. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly code: TroubleCode;

  constructor(code: TroubleCode, options?: { cause?: unknown }) {
    super(code, options);
    this.code = code;
  }
}
