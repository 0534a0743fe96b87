import { SUMMARY_WORDS } from '../../language/summary-words.ts';
import type { Signer } from '../names.ts';
import type { CellValue, SheetImage } from '../sheet-image.ts';

/** The schema cell of a summary of the first make: it names neither its score sheet nor its places to sign. */
export const FIRST_SUMMARY_SCHEMA = /^pmqa-summary\/1\/\d{4}$/;

/** A sheet that a formula refers to, as programs write it. */
const SHEET_IN_FORMULA = /'((?:[^']|'')+)'!|([^'!=(),;&<>\s]+)!/;

/** The score sheet whose cells the summary's hidden formulas watch; `null` once it is gone. */
export function sourceOfFirstMake(image: SheetImage): string | null {
  const formulas = image.cells.flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
  for (const formula of formulas) {
    const [, quoted, plain] = SHEET_IN_FORMULA.exec(formula) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name !== undefined && name !== '#REF') return name;
  }
  return null;
}

function linesOf(value: CellValue): readonly string[] {
  return typeof value === 'string' ? value.split(/\r?\n/) : [];
}

/**
 * The lines about one signer, who has a single cell there: the name stands above the role, the day below it. Both `''`
 * where the role is not found any more.
 */
export function signedOnFirstMake(
  image: SheetImage,
  signer: Signer,
): { readonly by: string; readonly on: string } {
  const role = SUMMARY_WORDS.signer[signer];
  for (const { value } of image.cells.flat()) {
    const lines = linesOf(value);
    const at = lines.findIndex((line, index) => index > 0 && line.trim() === role);
    if (at > 0) return { by: lines[at - 1]?.trim() ?? '', on: lines[at + 1]?.trim() ?? '' };
  }
  return { by: '', on: '' };
}
