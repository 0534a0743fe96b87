import type { CellContent, CellValue } from '../../../core/index.ts';
import type { ReadCell } from '../cells.ts';
import { LIMITS } from '../limits.ts';
import type { NaturalAlignment } from '../style/cell-looks.ts';
import type { Unkept } from '../unkept.ts';

/** The errors that a formula can name. Another one, or anything else called an error, is none of a formula's words. */
const ERRORS: ReadonlySet<string> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA'.split(' '),
);

const STRINGS = /"(?:[^"]|"")*"/g;
const OTHER_WORKBOOK = /\[\d+\]/;

/** Days from the first day of Excel's count to that of the count from 1904. */
const DAYS_TO_1904 = 1_462;

/**
 * What a cell holds. A formula that cannot stand without what is not kept (another workbook, a table), or
 * whose text the file does not give, becomes the value that the file states.
 *
 * @param unkept is told of such formulas
 */
export function contentOf({ value, formula, formulaType }: ReadCell, unkept: Unkept): CellContent {
  if (formula === null) return constantOf(value);
  const isUnknown = formula === '=' || formula.length > LIMITS.formulaLength;
  if (isUnknown || formulaType === 'array') unkept.add('arrayFormulas');
  if (isUnknown) return constantOf(value);
  if (isSelfContained(formula)) return { kind: 'formula', formula };
  unkept.add(OTHER_WORKBOOK.test(formula) ? 'externalData' : 'tables');
  return constantOf(value);
}

function constantOf(value: CellValue): CellContent {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'formula', formula: ERRORS.has(value.error) ? `=${value.error}` : '=#N/A' };
}

/** Whether a formula names neither another workbook nor a table's columns: both stand in square brackets. */
export function isSelfContained(formula: string): boolean {
  return !formula.includes('[') || !formula.replace(STRINGS, '').includes('[');
}

/** How a program lays such a value; a formula that nobody has calculated is taken to give a number. */
export function naturalAlignment({ value, formula }: ReadCell): NaturalAlignment {
  if (typeof value === 'string') return 'left';
  if (typeof value === 'number') return 'right';
  if (value === null) return formula === null ? 'left' : 'right';
  return 'center';
}

/** The content with its day counted from 1900, in a workbook that counts from 1904. */
export function countedFrom1900(content: CellContent, numberFormat: string): CellContent {
  if (content.kind !== 'number' || !showsDay(numberFormat)) return content;
  return { kind: 'number', value: content.value + DAYS_TO_1904 };
}

/** Whether a number format has a place for a day or a year. */
function showsDay(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, '');
  return /[dy]/i.test(codes);
}
