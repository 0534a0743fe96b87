import { cellAddress, parseReference } from './address.ts';

/** Texts, which stay; or one cell of the formula's own sheet. */
const TOKEN = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.!\\])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])/gu;

/** Where a cell of the blueprint stands now; `null` where it is gone. Zero-based. */
export type Move = (row: number, column: number) => { readonly row: number; readonly column: number } | null;

/** A reference moved along, its dollar signs kept; `null` where it leads nowhere any more. */
function movedReference(reference: string, move: Move): string | null {
  const cell = parseReference(reference);
  const place = cell === null ? null : move(cell.row, cell.column);
  if (place === null) return null;
  const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(cellAddress(place.row, place.column)) ?? [];
  const fixesColumn = reference.startsWith('$') ? '$' : '';
  const fixesRow = reference.includes('$', 1) ? '$' : '';
  return `${fixesColumn}${letters}${fixesRow}${number}`;
}

/** A formula with its references moved along; `null` where one of them leads nowhere any more. */
export function movedFormula(formula: string, move: Move): string | null {
  const lost: string[] = [];
  const moved = formula.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return token;
    const reference = movedReference(token, move);
    if (reference === null) lost.push(token);
    return reference ?? token;
  });
  return lost.length === 0 ? moved : null;
}

function plainPiece(piece: string): string {
  return piece
    .replace(/_xlfn\.|[\s@]/gi, '')
    .toUpperCase()
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}

/** One spelling for the spellings of a formula among spreadsheet programs: case, spaces, `@`, prefixes, `TRUE()`. */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : plainPiece(piece)))
    .join('');
}
