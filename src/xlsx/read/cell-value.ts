import type { CellValue } from '../../core/index.ts';
import { unescapeText } from '../escapes.ts';
import { dateSerial } from './date-serial.ts';
import type { FormulaBudget } from './formulas.ts';
import { checkedLength } from './text-runs.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { isTrue } from './workbook-part.ts';

/** What the cells of every sheet of a workbook refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** Number formats by the index that a cell names. */
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
  readonly formulaBudget: FormulaBudget;
}

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$/;
const INDEX = /^[0-9]{1,9}$/;

/**
 * The value of a cell from its type (the attribute `t`), the text of its `<v>` and of its `<is>`, each `null`
 * where there is none. An empty text, also one that a formula gives, is a blank cell.
 *
 * @throws UnreadableFileError `damaged` for a value that is none of its type
 */
export function cellValue(
  type: string,
  text: string | null,
  inline: string | null,
  shared: SharedParts,
  part: string,
): CellValue {
  if (type === 'inlineStr') return inline === '' ? null : inline;
  if (text === null || text === '') return null;
  const damaged = (what: string): UnreadableFileError =>
    new UnreadableFileError('damaged', { what, part, found: text.slice(0, 40) });
  const token = text.trim();
  switch (type) {
    case 'n': {
      const value = Number(token);
      if (!NUMBER.test(token) || !Number.isFinite(value)) throw damaged('number');
      return value;
    }
    case 's': {
      const string = INDEX.test(token) ? shared.strings[Number(token)] : undefined;
      if (string === undefined) throw damaged('index of a shared string');
      return string === '' ? null : string;
    }
    case 'str':
      return checkedLength(unescapeText(text), part);
    case 'b':
      return isTrue(token);
    case 'e':
      return { error: token };
    case 'd':
      return dateSerial(token, shared.countsFrom1904) ?? token;
    default:
      throw damaged(`cell type ${type}`);
  }
}
