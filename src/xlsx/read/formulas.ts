import { withoutFunctionPrefixes } from '../function-prefix.ts';
import { LIMITS } from './limits.ts';
import { shiftFormula } from './shift-formula.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import type { Attributes } from './xml-scan.ts';

/** What stands for a formula whose text the file does not give (a data table, a lost original). */
const UNKNOWN_FORMULA = '=';

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
  readonly #originals = new Map<string, Original>();
  #sharedUnits = 0;

  constructor(part: string) {
    this.#part = part;
  }

  /**
   * The formula of the cell at `row` and `column`, with the leading `=`; a bare `=` where the file has a
   * formula but not its text.
   *
   * @param attributes those of the cell's `<f>`
   * @throws UnreadableFileError `tooLarge`
   */
  read(row: number, column: number, attributes: Attributes, text: string): string {
    if (text.length > LIMITS.formulaLength) throw this.#tooLarge('formula', LIMITS.formulaLength);
    const index = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
    if (text !== '') {
      const formula = `=${withoutFunctionPrefixes(text)}`;
      if (index !== undefined) this.#originals.set(index, { row, column, formula });
      return formula;
    }
    const original = index === undefined ? undefined : this.#originals.get(index);
    if (original === undefined) return UNKNOWN_FORMULA;
    this.#sharedUnits += original.formula.length;
    if (this.#sharedUnits > LIMITS.sharedFormulaUnits) {
      throw this.#tooLarge('shared formulas', LIMITS.sharedFormulaUnits);
    }
    return shiftFormula(original.formula, row - original.row, column - original.column);
  }

  #tooLarge(what: string, limit: number): UnreadableFileError {
    return new UnreadableFileError('tooLarge', { what, part: this.#part, limit });
  }
}
