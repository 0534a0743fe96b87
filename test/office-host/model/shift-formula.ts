import { type RowShift, shiftedRange, shiftedRow } from './shift.ts';

/** Texts and quoted sheet names, which stay; else a cell or a block of the formula's own sheet. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!\\])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!])/gu;

/** The formula after rows came or went on its own sheet, as Excel rewrites it; what is gone becomes `#REF!`. */
export function shiftedFormula(formula: string, shift: RowShift): string {
  return formula.replace(
    TOKEN,
    (token: string, column?: string, row?: string, lastColumn?: string, lastRow?: string): string => {
      if (column === undefined || row === undefined) return token;
      if (lastColumn === undefined || lastRow === undefined) {
        const moved = shiftedRow(Number(row) - 1, shift);
        return moved === null ? '#REF!' : `${column}${moved + 1}`;
      }
      const rows = Number(lastRow) - Number(row) + 1;
      const moved = shiftedRange({ row: Number(row) - 1, column: 0, rows, columns: 1 }, shift);
      return moved === null ? '#REF!' : `${column}${moved.row + 1}:${lastColumn}${moved.row + moved.rows}`;
    },
  );
}
