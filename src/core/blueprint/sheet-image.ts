import type { CellRange } from './address.ts';

/** What a cell of a real workbook holds now. A blank cell is `null`, never `""` or 0. */
export type CellValue = null | number | string | boolean | { readonly error: string };

export interface CellImage {
  readonly value: CellValue;
  /** With the leading `=`; `null` where the cell holds no formula. */
  readonly formula: string | null;
  /** The number format in its English form. */
  readonly format: string;
}

/** What lies over one entry cell, besides what it holds. An edge leaves out what it cannot see. */
export interface CellCover {
  /** The validation as `ruleMark` tells it; `''` where there is none. */
  readonly rule?: string;
  /** How many highlights look at the cell. */
  readonly highlights?: number;
  readonly isLocked?: boolean;
  /** Whether its row is hidden. */
  readonly isHidden?: boolean;
  /** Whether it was merged into a block in which another cell comes first. */
  readonly isMergedAway?: boolean;
}

/** One of our sheets as it stands in a workbook, whichever edge read it. */
export interface SheetImage {
  /** What the edge finds the sheet by again, even renamed. */
  readonly id: string;
  readonly name: string;
  /** The sheet's own `pmqa_…` names; `null` where the cells it pointed to are gone. */
  readonly names: ReadonlyMap<string, CellRange | null>;
  /** The block that `cells` covers: that of the name `pmqa_sheet`. */
  readonly range: CellRange;
  /** Rows of cells, from the range's first cell on. */
  readonly cells: readonly (readonly CellImage[])[];
  /** What lies over the cells of `COVERED_NAMES`; a name is missing where the edge did not see it. */
  readonly covers?: ReadonlyMap<string, CellCover>;
  /** Those of `COVERED_COLUMNS`, where they stand now, that are hidden; missing where the edge cannot tell. */
  readonly hiddenColumns?: readonly number[];
  /** Missing where the edge cannot tell. */
  readonly isProtected?: boolean;
}

const BLANK: CellImage = { value: null, formula: null, format: 'General' };

/** Whether a formula stands in the cell of a name. */
export function holdsFormula(image: SheetImage, name: string): boolean {
  const range = image.names.get(name);
  return range != null && cellAt(image, range.row, range.column).formula !== null;
}

/** The cell at zero-based `row` and `column` of the sheet; blank where the image does not reach. */
export function cellAt(image: SheetImage, row: number, column: number): CellImage {
  return image.cells[row - image.range.row]?.[column - image.range.column] ?? BLANK;
}
