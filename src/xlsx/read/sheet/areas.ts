import { type CellRange, columnLetters, parseReference } from '../../../core/index.ts';
import { withoutFunctionPrefixes } from '../../function-prefix.ts';
import type { FormulaBudget } from '../formulas.ts';
import { LIMITS } from '../limits.ts';
import { shifter } from '../shift-formula.ts';
import { UnreadableFileError } from '../unreadable-file-error.ts';

const WHOLE_LINES = /^([A-Z]{1,3}|[0-9]{1,7}):([A-Z]{1,3}|[0-9]{1,7})$/;

/** Counts the areas of a sheet's merges, validations and conditional formats against the cap on them. */
export class AreaCount {
  readonly #part: string;
  #areas = 0;

  constructor(part: string) {
    this.#part = part;
  }

  /**
   * The areas of an attribute such as `sqref="A1:B2 D4"`; what is none is left out.
   *
   * @throws UnreadableFileError `tooLarge`
   */
  read(references: string): readonly CellRange[] {
    const areas: CellRange[] = [];
    for (const [reference] of references.matchAll(/\S+/g)) {
      this.#areas += 1;
      if (this.#areas > LIMITS.areas) {
        throw new UnreadableFileError('tooLarge', {
          what: 'areas of a sheet',
          part: this.#part,
          limit: LIMITS.areas,
        });
      }
      const area = parseArea(reference);
      if (area !== null) areas.push(area);
    }
    return areas;
  }
}

/** The block that a reference such as `A1:B2`, or whole columns `A:C` or rows `$1:$3`, stands for; `null` for none. */
export function parseArea(reference: string): CellRange | null {
  const [, first, last] = WHOLE_LINES.exec(reference.replaceAll('$', '')) ?? [];
  if (first === undefined || last === undefined) return parseReference(reference);
  const isRows = /[0-9]/.test(first);
  return parseReference(
    isRows
      ? `A${first}:${columnLetters(LIMITS.columns - 1)}${last}`
      : `${first}1:${last}${String(LIMITS.rows)}`,
  );
}

/** A formula, with the leading `=`, as it reads for the first cell of an area. */
export interface AreaFormula {
  readonly area: CellRange;
  readonly formula: string;
}

/**
 * The formula of several areas for each of them. A file states it for the corner of the block around them all.
 *
 * @param stated as the file spells it, without the leading `=`
 * @throws UnreadableFileError `tooLarge`
 */
export function formulasOfAreas(
  stated: string,
  areas: readonly CellRange[],
  budget: FormulaBudget,
  part: string,
): readonly AreaFormula[] {
  let [row, column]: [number, number] = [LIMITS.rows, LIMITS.columns];
  for (const area of areas) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
  }
  const shown = `=${withoutFunctionPrefixes(stated)}`;
  let shift: ReturnType<typeof shifter> | null = null;
  return areas.map((area) => {
    if (area.row === row && area.column === column) return { area, formula: shown };
    budget.take(shown.length, part);
    shift ??= shifter(shown);
    return { area, formula: shift(area.row - row, area.column - column) };
  });
}
