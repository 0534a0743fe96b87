import { SHEET_NAME, type CellPlan, type SheetBlueprint } from '../../src/core/index.ts';

const ABSOLUTE = /\$([A-Z]{1,3})\$(\d+)/g;

function shift(formula: string, rows: number): string {
  return formula.replace(
    ABSOLUTE,
    (_, letters: string, row: string) => `$${letters}$${String(Number(row) + rows)}`,
  );
}

function movedDown(cell: CellPlan, rows: number): CellPlan {
  const { content } = cell;
  return {
    ...cell,
    row: cell.row + rows,
    style: 'plain',
    content:
      content.kind === 'formula' ? { kind: 'formula', formula: shift(content.formula, rows) } : content,
  };
}

/** How many rows a score sheet takes. */
export function heightOf(blueprint: SheetBlueprint): number {
  return blueprint.names.find(({ name }) => name === SHEET_NAME)?.range.rows ?? 0;
}

/**
 * Puts the cells of many sheets of one layout below each other, the references in their formulas moved along: a
 * spreadsheet program calculates one sheet of 80,000 rows far sooner than 2,000 sheets.
 */
export function stack(blueprints: readonly SheetBlueprint[]): SheetBlueprint {
  const [first] = blueprints;
  if (first === undefined) throw new Error('Nothing to stack.');
  const height = heightOf(first);
  const body = Object.values(first.styles)[0];
  if (body === undefined) throw new Error('The blueprint has no style.');
  return {
    ...first,
    sheetName: 'stack',
    rowHeights: [],
    cells: blueprints.flatMap(({ cells }, index) =>
      cells.filter(({ content }) => content.kind !== 'blank').map((cell) => movedDown(cell, index * height)),
    ),
    styles: { plain: { ...body, numberFormat: 'General' } },
    merges: [],
    validations: [],
    highlights: [],
    names: [],
    isProtected: false,
  };
}
