/**
 * Functions that came after the file format was laid down: a file spells them with a prefix, the sheet
 * without. (Spelt without it in the file, they are `#NAME?`.)
 */
const LATER_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE
  BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST
  CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM
  CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND
  EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
  FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
  GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
  IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS
  MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
  QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY
  STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
  TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS
  WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Those that a file spells with two prefixes. */
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

/** Strings and quoted sheet names are passed over; what remains is a function's name before its bracket. */
const FUNCTION_NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/g;
const PREFIXED =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])_xl(?:fn|ws)\.(?:_xl(?:fn|ws)\.)?([A-Z][A-Z0-9.]*)/g;

function prefixOf(name: string): string {
  if (WORKSHEET_FUNCTIONS.has(name)) return '_xlfn._xlws.';
  return LATER_FUNCTIONS.has(name) ? '_xlfn.' : '';
}

/** A formula as the file spells it: `IFNA(A1,0)` becomes `_xlfn.IFNA(A1,0)`. */
export function withFunctionPrefixes(formula: string): string {
  return formula.replace(FUNCTION_NAMES, (found) => prefixOf(found) + found);
}

/**
 * A formula as the sheet shows it: `_xlfn.IFNA(A1,0)` becomes `IFNA(A1,0)`. A function that is not known here
 * keeps its prefix, as in Excel; else nothing would give it back when the formula is written. Lines end as
 * they do in cells.
 */
export function withoutFunctionPrefixes(formula: string): string {
  const lined = formula.includes('\r') ? formula.replace(/\r\n?/g, '\n') : formula;
  if (!lined.includes('_xl')) return lined;
  return lined.replace(PREFIXED, (found, name?: string) =>
    name !== undefined && prefixOf(name) !== '' ? name : found,
  );
}
