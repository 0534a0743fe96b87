/** A block of cells, by zero-based indexes. A single cell has `rows` and `columns` of 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** The letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `D12` for a zero-based row and column; `$D$12` when `absolute`. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const fix = absolute ? '$' : '';
  return `${fix}${columnLetters(column)}${fix}${String(row + 1)}`;
}

/** `D12` or `D12:F14`; with dollar signs when `absolute`. */
export function rangeAddress(range: CellRange, absolute = false): string {
  const first = cellAddress(range.row, range.column, absolute);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1, absolute)}`;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;

/**
 * Reads a reference as a defined name holds it (`='แบบให้คะแนน'!$D$12:$D$23`, `Sheet1!A1`, `D12`).
 * Gives `null` for anything that is not one block of cells inside a sheet: `#REF!`, a union, a constant.
 */
export function parseReference(reference: string): CellRange | null {
  const match = REFERENCE.exec(reference.replace(/^=/, '').replace(/^(?:'(?:[^']|'')*'|[^'!]+)!/, ''));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const first = { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
  const last =
    match[3] === undefined || match[4] === undefined
      ? first
      : { row: Number(match[4]) - 1, column: columnIndex(match[3]) };
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.abs(last.row - first.row) + 1;
  const columns = Math.abs(last.column - first.column) + 1;
  if (row < 0 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) return null;
  return { row, column, rows, columns };
}

/** A sheet's name as a formula writes it, always quoted: `'It''s'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
