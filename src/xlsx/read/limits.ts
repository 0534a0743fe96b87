const MIB = 1024 * 1024;

/**
 * Caps on what a file may ask for, far above any workbook with score sheets and low enough that a hostile one
 * is refused within a second or two. All are checked before memory is taken.
 */
export const LIMITS = {
  /** Bytes of the file. */
  fileBytes: 64 * MIB,
  /** Parts in the container. */
  parts: 4_096,
  /** Bytes of one part, inflated. */
  partBytes: 16 * MIB,
  /** Bytes of all parts read, inflated. */
  totalBytes: 32 * MIB,
  /** Elements within elements; a worksheet has about ten. */
  xmlDepth: 64,
  sharedStrings: 500_000,
  /** UTF-16 units of one cell's text: Excel's own limit. */
  textLength: 32_767,
  /** Excel's own limit. */
  formulaLength: 8_192,
  /** UTF-16 units of all formulas that a file states once for many cells, written out for each. */
  sharedFormulaUnits: 4 * MIB,
  /** UTF-16 units of a sheet's or a font's name, of a number format: no less than Excel's own limits. */
  nameLength: 255,
  /** Combinations of formats: Excel's own limit. */
  cellFormats: 65_490,
  /** Fonts, fills, borders, looks of conditional formats: of each. */
  looks: 65_490,
  /** Sheets that are read whole. */
  sheets: 1_000,
  /** Merges of a sheet, and areas of its validations and conditional formats. */
  areas: 50_000,
  /** Cells of the block of one sheet, blank ones too; a score sheet has some thousand. */
  cellsPerSheet: 200_000,
  /** Cells of the blocks of all sheets. */
  cellsPerWorkbook: 1_000_000,
  /** Excel's own limits. */
  rows: 1_048_576,
  columns: 16_384,
  pageBreaks: 1_026,
} as const;
