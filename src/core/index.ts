export { type CellRange, cellAddress, columnLetters, parseReference, quoteSheetName, rangeAddress } from './blueprint/address.ts';
export type {
  CellContent,
  CellPlan,
  CellStyle,
  ColumnPlan,
  Highlight,
  NamePlan,
  PrintPlan,
  SheetBlueprint,
  Validation,
} from './blueprint/blueprint.ts';
export { type CellImage, type CellValue, type SheetImage, cellAt } from './blueprint/sheet-image.ts';
