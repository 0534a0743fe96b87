import { columnLetters } from '../../core/index.ts';
import { LIMITS } from './limits.ts';

/**
 * Passed over: strings, quoted sheet names, names in square brackets. Found: a cell (`A1`, `$A$1`), whole
 * columns (`A:C`), whole rows (`1:3`). What is part of a longer name, a function or a sheet's name is none.
 */
const REFERENCES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7}))(?![\w.(!])/g;

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: references without a dollar sign
 * move along, those that would leave the sheet become `#REF!`. Files state a formula filled down only once.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fix: string, text: string): string | null => {
    const moved = Number(text) + (fix === '$' ? 0 : rows);
    return moved >= 1 && moved <= LIMITS.rows ? fix + String(moved) : null;
  };
  const column = (fix: string, letters: string): string | null => {
    const isFixed = fix === '$' || columns === 0;
    const moved = columnIndex(letters) + (isFixed ? 0 : columns);
    if (moved < 0 || moved >= LIMITS.columns) return null;
    return fix + (isFixed ? letters : columnLetters(moved));
  };
  return formula.replace(REFERENCES, (found: string, ...groups: (string | undefined)[]) => {
    const [cf, c, rf, r, cf1, c1, cf2, c2, rf1, r1, rf2, r2] = groups;
    if (c !== undefined && r !== undefined) {
      const [movedColumn, movedRow] = [column(cf ?? '', c), row(rf ?? '', r)];
      return movedColumn === null || movedRow === null ? '#REF!' : movedColumn + movedRow;
    }
    if (c1 !== undefined && c2 !== undefined) return span(column(cf1 ?? '', c1), column(cf2 ?? '', c2));
    if (r1 !== undefined && r2 !== undefined) return span(row(rf1 ?? '', r1), row(rf2 ?? '', r2));
    return found;
  });
}

/** By itself, since one formula may have thousands of references and be filled down thousands of times. */
function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

function span(first: string | null, last: string | null): string {
  return first === null || last === null ? '#REF!' : `${first}:${last}`;
}
