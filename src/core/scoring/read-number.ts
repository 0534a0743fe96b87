import { foldFullWidth, foldSpaces, foldThaiDigits } from './fold-text.ts';

/** Why a text is no number to a spreadsheet although a person reads one in it. */
export type NumberDisguise =
  | 'thaiDigits'
  | 'fullWidth'
  | 'decimalComma'
  | 'thousandsComma'
  | 'strayCharacters'
  | 'unit'
  | 'outOfMaximum'
  | 'percent'
  | 'numberAsText';

export interface DisguisedNumber {
  readonly disguise: NumberDisguise;
  /** What the person most likely meant, in points (in percent where the disguise is `percent`). */
  readonly value: number;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
/** No number of thousands begins with 0: `0,100` is a tenth. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const COMMA = /^[+-]?\d+,\d+$/;
const UNIT = /^(.+?) ?(?:คะแนน|points?|pts?\.?)$/i;
const PERCENT = /^(.+?) ?%$/;
const OUT_OF = /^(.+?) ?\/ ?(.+)$/;

function plainNumber(text: string): number | null {
  return PLAIN.test(text) ? Number(text) : null;
}

function unwrapped(text: string, maximum: number): DisguisedNumber | null {
  const percent = plainNumber(PERCENT.exec(text)?.[1] ?? '');
  if (percent !== null) return { disguise: 'percent', value: percent };
  const withUnit = plainNumber(UNIT.exec(text)?.[1] ?? '');
  if (withUnit !== null) return { disguise: 'unit', value: withUnit };
  const fraction = OUT_OF.exec(text);
  const part = plainNumber(fraction?.[1] ?? '');
  if (part !== null && plainNumber(fraction?.[2] ?? '') === maximum) {
    return { disguise: 'outOfMaximum', value: part };
  }
  if (THOUSANDS.test(text)) return { disguise: 'thousandsComma', value: Number(text.replaceAll(',', '')) };
  if (COMMA.test(text)) return { disguise: 'decimalComma', value: Number(text.replace(',', '.')) };
  return null;
}

/**
 * Finds the number that a text in a score cell was meant to be; `null` where there is none to see.
 *
 * @param maximum the criterion's maximum in points, for texts like `60/120`
 */
export function readDisguisedNumber(text: string, maximum: number): DisguisedNumber | null {
  const spaced = foldSpaces(text);
  const thai = foldThaiDigits(spaced);
  const folded = foldFullWidth(thai);
  const plain = plainNumber(folded) ?? plainNumber(folded.replaceAll(' ', '').replace(/^['’]/, ''));
  if (plain === null) return unwrapped(folded, maximum);
  if (thai !== spaced) return { disguise: 'thaiDigits', value: plain };
  if (folded !== thai) return { disguise: 'fullWidth', value: plain };
  return { disguise: plainNumber(text) === null ? 'strayCharacters' : 'numberAsText', value: plain };
}
