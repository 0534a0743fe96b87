import { cellAddress, parseReference, quoteSheetName } from './address.ts';
import { SCHEMA_NAME } from './names.ts';
import type { SheetImage } from './sheet-image.ts';

/**
 * The formula by which a sheet refers to the score sheet that it was made of, and which follows when that is renamed.
 * The schema cell is the one that nobody has a reason to touch.
 */
export function sourceFormula(source: SheetImage): string {
  const { row, column } = source.names.get(SCHEMA_NAME) ?? { row: 0, column: 0 };
  return `=${quoteSheetName(source.name)}!${cellAddress(row, column, true)}`;
}

/** The name of the sheet that a formula refers to, quoted or not; `null` where it refers to none any more. */
export function sheetReferredTo(formula: string | null): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula ?? '') ?? [];
  if (formula === null || parseReference(formula) === null) return null;
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
