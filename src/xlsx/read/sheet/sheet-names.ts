import type { CellRange, NamePlan, PrintPlan } from '../../../core/index.ts';
import type { Unkept } from '../unkept.ts';
import { type ListedSheet, ownBlock } from '../workbook-part.ts';
import { parseArea } from './areas.ts';

/** What the names of a sheet's own say. */
export interface SheetNames {
  readonly names: readonly NamePlan[];
  /** `null` where the file leaves it to the program. */
  readonly printArea: CellRange | null;
  readonly titles: Pick<PrintPlan, 'titleRows' | 'titleColumns'>;
}

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
/** Other names that a program keeps for itself: the block of a filter, the parts of a chart. */
const PROGRAMS_OWN = '_xl';

/** The names of a sheet's own, those of its print area and its repeated rows and columns apart. */
export function sheetNames({ name, references }: ListedSheet, unkept: Unkept): SheetNames {
  const names: NamePlan[] = [];
  for (const [defined, reference] of references) {
    if (defined.startsWith(PROGRAMS_OWN)) continue;
    const range = ownBlock(name, reference);
    if (range === null) unkept.add('otherNames');
    else names.push({ name: defined, range });
  }
  return {
    names,
    printArea: printArea(name, references.get(PRINT_AREA), unkept),
    titles: printTitles(references.get(PRINT_TITLES) ?? ''),
  };
}

function printArea(sheetName: string, reference: string | undefined, unkept: Unkept): CellRange | null {
  if (reference === undefined) return null;
  const area = ownBlock(sheetName, reference);
  if (area === null) unkept.add('pageLayout');
  return area;
}

/** `'ก'!$A:$B,'ก'!$1:$2`: whole columns, whole rows, or both. */
function printTitles(reference: string): SheetNames['titles'] {
  const columns = parseArea(/\$[A-Z]{1,3}:\$[A-Z]{1,3}(?=,|$)/.exec(reference)?.[0] ?? '');
  const rows = parseArea(/\$[0-9]{1,7}:\$[0-9]{1,7}(?=,|$)/.exec(reference)?.[0] ?? '');
  return {
    ...(rows !== null && { titleRows: { first: rows.row, last: rows.row + rows.rows - 1 } }),
    ...(columns !== null && {
      titleColumns: { first: columns.column, last: columns.column + columns.columns - 1 },
    }),
  };
}
