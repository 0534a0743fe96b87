import { FACT_NAMES } from '../blueprint/names.ts';
import { fromSerial } from '../blueprint/serial-date.ts';
import type { CellRepair, Repair, SheetPart } from '../scoring/problem.ts';
import { formatEnglishDate } from './format.ts';

const RESTORE: Readonly<Record<SheetPart, string>> = {
  formulas: 'Put the formulas back',
  labels: 'Put the labels back',
  validations: 'Put the validation back',
  highlights: 'Put the colours back',
  locks: 'Unlock the cells',
  formats: 'Put the number format back',
  rows: 'Show the rows',
  columns: 'Show the columns',
  protection: 'Protect the sheet',
};

/** What will stand in the cell, as a person reads it: a day is written as a number that nobody knows. */
function shownAs({ name, value }: CellRepair): string {
  const date = name === FACT_NAMES.date && typeof value === 'number' ? fromSerial(value) : null;
  if (date !== null) return formatEnglishDate(date);
  return typeof value === 'string' ? `“${value}”` : String(value);
}

/** The label of a repair: what it will do. */
export function englishRepair(repair: Repair): string {
  switch (repair.kind) {
    case 'cell':
      return repair.value === null ? 'Clear the cell' : `Change to ${shownAs(repair)}`;
    case 'restore':
      return RESTORE[repair.part];
    case 'renew':
      return 'Make a new score sheet';
  }
}
