import type { UnkeptPart } from '../../core/index.ts';

/**
 * Takes note of what a workbook has and its blueprints do not, or not as it is. Where the code does not say it all:
 *
 * - `arrayFormulas`: become plain formulas; a what-if table, or a formula without its text, becomes its value.
 * - `externalData`: other workbooks, queries. A formula over another workbook becomes its value.
 * - `hiddenRows`, `hiddenSheets`: are kept, and become visible.
 * - `looks`: border lines other than thin ones of one colour all round, underlining, strokes, rotated text,
 *   patterns; the looks of whole rows or columns, and of blank cells far from all content.
 * - `otherNames`: of a sheet, for anything but one block of its own cells.
 * - `otherHighlights`: conditional formats other than a formula with a fill and a font colour.
 * - `otherSheets`: of a chart alone, of dialogues, of macros.
 * - `otherValidations`: other than words to choose from, bounds or a formula; or that let anything through.
 * - `pageHeaders`: headers, and footers that differ from page to page.
 * - `pageLayout`: paper other than A4, pages fitted in height, print areas of several blocks.
 * - `pivotTables`: and slicers.
 * - `protectionDetails`: passwords, ranges that some may edit, a locked order of sheets.
 * - `tables`: a formula over a table's columns becomes its value.
 * - `workbookNames`: formulas with them no longer work.
 */
export type Unkept = Set<UnkeptPart>;
