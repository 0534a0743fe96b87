import { type CellValue, parseReference } from '../../core/index.ts';
import { type SharedParts, cellValue } from './cell-value.ts';
import { Formulas } from './formulas.ts';
import { LIMITS } from './limits.ts';
import { TextRuns } from './text-runs.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import type { Attributes, XmlVisitor } from './xml-scan.ts';

const ADDRESS = /^[A-Z]{1,3}[0-9]{1,7}$/;
const NO_ATTRIBUTES: Attributes = new Map();

/** A cell as its sheet's part states it. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** Index of the workbook's cell format. */
  readonly format: number;
  readonly value: CellValue;
  /** With the leading `=`; a bare `=` where the file has a formula but not its text. */
  readonly formula: string | null;
  /** `normal`, `shared`, `array` or `dataTable`. */
  readonly formulaType: string;
}

/** Takes what the cells' part of a sheet says, row by row. */
export interface CellTaker {
  row?(row: number, attributes: Attributes): void;
  cell(cell: ReadCell): void;
  /** A text of a cell's own has letters that look different. */
  formattedRuns?(): void;
}

/** The cell being read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
  formulaAttributes: Attributes;
}

/** Reads the rows and cells of a sheet's part; its methods throw UnreadableFileError. */
export function cellVisitor(
  part: string,
  shared: SharedParts,
  taker: CellTaker,
): Required<Omit<XmlVisitor, 'passOver'>> {
  const formulas = new Formulas(part, shared.formulaBudget);
  const runs = new TextRuns(part);
  let isInData = false;
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let reading: 'value' | 'formula' | null = null;
  return {
    open(name, attributes) {
      if (name === 'sheetData') isInData = true;
      if (!isInData) return;
      if (name === 'row') {
        row = rowIndex(attributes.get('r'), row + 1, part);
        column = -1;
        taker.row?.(row, attributes);
      } else if (name === 'c') {
        const place = cellIndexes(attributes.get('r'), { row, column: column + 1 }, part);
        ({ column } = place);
        cell = {
          // Named one by one: a spread here makes the whole reader ten times slower.
          row: place.row,
          column: place.column,
          type: attributes.get('t') ?? 'n',
          format: Number(attributes.get('s') ?? 0),
          value: null,
          inline: null,
          formula: null,
          formulaAttributes: NO_ATTRIBUTES,
        };
      } else if (cell !== null && name === 'v') {
        cell.value = '';
        reading = 'value';
      } else if (cell !== null && name === 'f') {
        cell.formula = '';
        cell.formulaAttributes = attributes;
        reading = 'formula';
      } else if (cell !== null && name === 'is') {
        runs.start();
      } else if (cell !== null) {
        runs.open(name, attributes);
      }
    },
    text(text) {
      if (cell === null) return;
      if (reading === 'value') cell.value = (cell.value ?? '') + text;
      else if (reading === 'formula') cell.formula = (cell.formula ?? '') + text;
      else runs.text(text);
    },
    close(name) {
      if (name === 'sheetData') isInData = false;
      if (cell === null) return;
      runs.close(name);
      if (name === 'v' || name === 'f') reading = null;
      else if (name === 'is') {
        cell.inline = runs.take();
        if (runs.isFormatted) taker.formattedRuns?.();
      } else if (name === 'c') {
        const { formula, formulaAttributes } = cell;
        taker.cell({
          row: cell.row,
          column: cell.column,
          format: cell.format,
          value: cellValue(cell.type, cell.value, cell.inline, shared, part),
          formula: formula === null ? null : formulas.read(cell.row, cell.column, formulaAttributes, formula),
          formulaType: formulaAttributes.get('t') ?? 'normal',
        });
        cell = null;
      }
    },
  };
}

/** A row without a number of its own follows the one before. */
function rowIndex(number: string | undefined, next: number, part: string): number {
  const row = number === undefined ? next : Number(number) - 1;
  if (Number.isInteger(row) && row >= 0 && row < LIMITS.rows) return row;
  throw new UnreadableFileError('damaged', { what: 'row', part, found: number ?? next });
}

/** A cell without an address of its own follows the one before. */
function cellIndexes(
  address: string | undefined,
  next: { row: number; column: number },
  part: string,
): { row: number; column: number } {
  let place: { row: number; column: number } | null = next;
  if (address !== undefined) place = ADDRESS.test(address) ? parseReference(address) : null;
  const isInside = place !== null && place.row >= 0 && place.column < LIMITS.columns;
  if (place !== null && isInside) return { row: place.row, column: place.column };
  throw new UnreadableFileError('damaged', { what: 'cell', part, found: address ?? next.column });
}
