import { withoutFunctionPrefixes } from '../function-prefix.ts';
import { LIMITS } from './limits.ts';
import { shifter } from './shift-formula.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import type { Attributes } from './xml-scan.ts';

/** What stands for a formula whose text the file does not give (a data table, a lost original). */
const UNKNOWN_FORMULA = '=';

/** How much a workbook may make of formulas that it states once for many cells. */
export class FormulaBudget {
  #left: number = LIMITS.sharedFormulaUnits;

  /**
   * Takes note of a formula that is to be written out once more.
   *
   * @param units its length in UTF-16 units
   * @throws UnreadableFileError `tooLarge`
   */
  take(units: number, part: string): void {
    this.#left -= units;
    if (this.#left >= 0) return;
    throw new UnreadableFileError('tooLarge', {
      what: 'shared formulas',
      part,
      limit: LIMITS.sharedFormulaUnits,
    });
  }
}

interface Original {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of one sheet as its cells show them. A formula filled down is stated once, with its first
 * cell; for the others it is written out. An array formula is given to its first cell alone.
 */
export class Formulas {
  readonly #part: string;
  readonly #budget: FormulaBudget;
  readonly #originals = new Map<string, Original>();
  /** The original last copied, taken apart; one alone, since there may be very many. */
  #copied: { readonly original: Original; readonly shift: ReturnType<typeof shifter> } | null = null;

  constructor(part: string, budget: FormulaBudget) {
    this.#part = part;
    this.#budget = budget;
  }

  /**
   * The formula of the cell at `row` and `column`, with the leading `=`; a bare `=` where the file has a
   * formula but not its text.
   *
   * @param attributes those of the cell's `<f>`
   * @throws UnreadableFileError `tooLarge`
   */
  read(row: number, column: number, attributes: Attributes, text: string): string {
    if (text.length > LIMITS.formulaLength) {
      throw new UnreadableFileError('tooLarge', {
        what: 'formula',
        part: this.#part,
        limit: LIMITS.formulaLength,
      });
    }
    const index = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
    if (text !== '') {
      const formula = `=${withoutFunctionPrefixes(text)}`;
      if (index !== undefined) this.#originals.set(index, { row, column, formula });
      return formula;
    }
    const original = index === undefined ? undefined : this.#originals.get(index);
    if (original === undefined) return UNKNOWN_FORMULA;
    this.#budget.take(original.formula.length, this.#part);
    if (this.#copied?.original !== original) {
      this.#copied = { original, shift: shifter(original.formula) };
    }
    return this.#copied.shift(row - original.row, column - original.column);
  }
}
