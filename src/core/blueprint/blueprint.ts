import type { CellRange } from './address.ts';

/**
 * A sheet as data: everything that it shows, computes and allows. The core makes a blueprint, every edge
 * (Excel, .xlsx, the web) carries the same one out. Rows and columns are zero-based; lengths are pixels at
 * 96 dpi; colours are `#RRGGBB`; formulas are in the English function names, A1 references, commas.
 */
export interface SheetBlueprint {
  /** The name wished for; the edge adds a number where a sheet has it already. */
  readonly sheetName: string;
  /** One entry per column from A on. */
  readonly columns: readonly ColumnPlan[];
  /** Height of each row from row 1 on, in pixels. */
  readonly rowHeights: readonly number[];
  readonly cells: readonly CellPlan[];
  /** The same cells row after row, each made when it is asked for; of sheets that can have very many rows. */
  readonly cellsByRow?: () => Iterable<readonly CellPlan[]>;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly CellRange[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly names: readonly NamePlan[];
  /** How many rows and columns stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Whether the sheet is protected (without a password); cells whose style is not `locked` stay open. */
  readonly isProtected: boolean;
  /** The table, its head first, that whoever reads it may sort and filter; none where it is missing. */
  readonly filter?: CellRange;
  /** Cells that lead to others of the workbook; where a host shows no links, their words stand by themselves. */
  readonly links?: readonly LinkPlan[];
  /** Charts over cells of the sheet; where a host draws none, the cells below them say the same. */
  readonly charts?: readonly ChartPlan[];
  readonly print: PrintPlan;
  readonly tabColour: string;
}

export interface ColumnPlan {
  readonly width: number;
  readonly isHidden?: boolean;
}

/** What a cell holds. A `text` stays text even where it begins with `=` or looks like a number. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** With the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' };

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** A key of the blueprint's `styles`. */
  readonly style: string;
}

export interface CellStyle {
  readonly font: {
    readonly name: string;
    /** In points. */
    readonly size: number;
    readonly isBold?: boolean;
    readonly isItalic?: boolean;
    readonly colour: string;
  };
  readonly fill?: string;
  /** Thin lines of this colour around each cell. */
  readonly border?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  /** How far the content keeps from the cell's side, in Excel's steps; 0 where nothing is said. */
  readonly indent?: number;
  readonly vertical: 'top' | 'center';
  readonly wraps: boolean;
  /** An Excel number format in its English form; `General`, `@` for text, `0.00`, … */
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

export interface Validation {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    /** With the leading `=`, relative to the range's first cell. */
    | { readonly kind: 'custom'; readonly formula: string };
  /** Title of 32, message of 225 UTF-16 units at most. */
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

/** A conditional format: where the formula (with `=`, relative to the range's first cell) holds, the look. */
export interface Highlight {
  readonly range: CellRange;
  readonly formula: string;
  readonly look: { readonly fill: string; readonly colour: string; readonly isBold: boolean };
}

/** A defined name of the sheet's own scope. */
export interface NamePlan {
  readonly name: string;
  readonly range: CellRange;
}

/** A cell that leads, when it is pressed, to the cells of a name of one sheet: `'เกณฑ์และที่มา'!pmqa_rule_total`. */
export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  /** As Excel writes it: the sheet's quoted name, `!`, the name. */
  readonly to: string;
}

/** A radar chart: a ring of categories, and a line around it for each series. */
export interface ChartPlan {
  /** The cells that it covers. */
  readonly area: CellRange;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Cells of the same sheet, below each other. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeriesPlan[];
  /** The value at the rim (0 is in the middle), and from ring to ring; shown as percents. */
  readonly maximum: number;
  readonly step: number;
}

export interface ChartSeriesPlan {
  readonly name: string;
  /** Cells of the same sheet, one for each category; a blank one is left out. */
  readonly values: CellRange;
  /** A dashed line has no marks, so that lines can be told apart without colours. */
  readonly look: { readonly colour: string; readonly isDashed: boolean };
}

export interface PrintPlan {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly area: CellRange;
  /** In percent of the natural size; or fitted to one page across, as many down as needed. */
  readonly scale: { readonly percent: number } | 'fitToWidth';
  /** Zero-based rows and columns repeated on each page, by first and last. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** A new page begins before each of these zero-based rows or columns. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  /** In inches. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Excel's header codes: `&P` page, `&N` pages, `&&` an ampersand. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
