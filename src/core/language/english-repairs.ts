import type { Repair, SheetPart } from '../scoring/problem.ts';

const RESTORE: Readonly<Record<SheetPart, string>> = {
  formulas: 'Put the formulas back',
  labels: 'Put the labels back',
  validations: 'Put the validation back',
  highlights: 'Put the colours back',
  looks: 'Put the format back',
  rows: 'Show the rows',
  protection: 'Protect the sheet',
};

/** The label of a repair: what it will do. */
export function englishRepair(repair: Repair): string {
  switch (repair.kind) {
    case 'cell':
      return repair.value === null
        ? 'Clear the cell'
        : `Change to ${typeof repair.value === 'string' ? `“${repair.value}”` : String(repair.value)}`;
    case 'restore':
      return RESTORE[repair.part];
    case 'renew':
      return 'Make a new score sheet';
  }
}
