/**
 * Functions that came after the file format was laid down: a file spells them with a prefix, the sheet
 * without. (Spelt without it in the file, they are `#NAME?`.)
 */
const LATER_FUNCTIONS: ReadonlySet<string> = new Set(
  `AGGREGATE CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS
  NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANK.AVG RANK.EQ SHEET SHEETS STDEV.P STDEV.S SWITCH
  TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XOR`.split(/\s+/),
);

/** Strings and quoted sheet names are passed over; what remains is a function's name before its bracket. */
const FUNCTION_NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/g;
const PREFIXES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])_xl(?:fn|ws)\.(?:_xl(?:fn|ws)\.)?/g;

/** A formula as the file spells it: `IFNA(A1,0)` becomes `_xlfn.IFNA(A1,0)`. */
export function withFunctionPrefixes(formula: string): string {
  return formula.replace(FUNCTION_NAMES, (found) => (LATER_FUNCTIONS.has(found) ? `_xlfn.${found}` : found));
}

/** A formula as the sheet shows it: `_xlfn.IFNA(A1,0)` becomes `IFNA(A1,0)`. */
export function withoutFunctionPrefixes(formula: string): string {
  return formula.replace(PREFIXES, (found) => (found.startsWith('_') ? '' : found));
}
