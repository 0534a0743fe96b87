import { columnLetters } from '../../core/index.ts';
import { LIMITS } from './limits.ts';

/**
 * Passed over: strings, quoted sheet names, names in square brackets. Found: a cell (`A1`, `$A$1`), whole
 * columns (`A:C`), whole rows (`1:3`). What is part of a longer name, a function or a sheet's name is none.
 */
const REFERENCES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\w.$])(?:(\$?[A-Z]{1,3})(\$?[0-9]{1,7})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?[0-9]{1,7}):(\$?[0-9]{1,7}))(?![\w.(!])/g;

/** A piece of a formula as it reads so many rows down and columns to the right; `null` outside of the sheet. */
type Piece = (rows: number, columns: number) => string | null;

/**
 * A formula that is to be copied: gives it as it reads when copied `rows` down and `columns` to the right.
 * References without a dollar sign move along, those that would leave the sheet become `#REF!`. Files state a
 * formula filled down only once, and may fill it down very far: the formula is taken apart once.
 */
export function shifter(formula: string): (rows: number, columns: number) => string {
  const pieces: (string | Piece)[] = [];
  let position = 0;
  for (const match of formula.matchAll(REFERENCES)) {
    const reference = referenceOf(match);
    if (reference === null) continue;
    pieces.push(formula.slice(position, match.index), reference);
    position = match.index + match[0].length;
  }
  pieces.push(formula.slice(position));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : (piece(rows, columns) ?? '#REF!'))).join('');
}

function referenceOf(match: RegExpExecArray): Piece | null {
  const [, column, row, left, right, top, bottom] = match;
  if (column !== undefined && row !== undefined) return joined(columnPiece(column), '', rowPiece(row));
  if (left !== undefined && right !== undefined) return joined(columnPiece(left), ':', columnPiece(right));
  if (top !== undefined && bottom !== undefined) return joined(rowPiece(top), ':', rowPiece(bottom));
  return null;
}

function joined(first: Piece, between: string, last: Piece): Piece {
  return (rows, columns) => {
    const [start, end] = [first(rows, columns), last(rows, columns)];
    return start === null || end === null ? null : start + between + end;
  };
}

function rowPiece(text: string): Piece {
  const isFixed = text.startsWith('$');
  const number = Number(isFixed ? text.slice(1) : text);
  return (rows) => {
    const moved = number + (isFixed ? 0 : rows);
    if (moved < 1 || moved > LIMITS.rows) return null;
    return isFixed ? text : String(moved);
  };
}

function columnPiece(text: string): Piece {
  const isFixed = text.startsWith('$');
  let index = -1;
  for (const letter of isFixed ? text.slice(1) : text) index = (index + 1) * 26 + letter.charCodeAt(0) - 65;
  return (_, columns) => {
    const moved = index + (isFixed ? 0 : columns);
    if (moved < 0 || moved >= LIMITS.columns) return null;
    return isFixed || columns === 0 ? text : columnLetters(moved);
  };
}
