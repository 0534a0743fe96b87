import type { CellRange } from './address.ts';
import type { CellContent, SheetBlueprint } from './blueprint.ts';
import { COVERED_NAMES, SHEET_NAME } from './names.ts';
import { COVERED_COLUMNS } from './score-sheet/layout.ts';
import { ruleMark } from './rule-mark.ts';
import type { CellCover, CellImage, CellValue, SheetImage } from './sheet-image.ts';

function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'formula':
    case 'blank':
      return null;
  }
}

function covers(range: CellRange, { row, column }: CellRange): boolean {
  const isInRows = row >= range.row && row < range.row + range.rows;
  return isInRows && column >= range.column && column < range.column + range.columns;
}

function coverOf(
  blueprint: SheetBlueprint,
  cell: CellRange,
  styleAt: ReadonlyMap<string, string>,
): CellCover {
  const rule = blueprint.validations.find(({ range }) => covers(range, cell))?.rule;
  const style = styleAt.get(`${String(cell.row)},${String(cell.column)}`) ?? '';
  return {
    rule: rule === undefined ? '' : ruleMark(rule),
    highlights: blueprint.highlights.filter(({ range }) => covers(range, cell)).length,
    isLocked: blueprint.styles[style]?.isLocked ?? true,
    isHidden: false,
    isMergedAway: false,
  };
}

function coversOf(blueprint: SheetBlueprint): ReadonlyMap<string, CellCover> {
  const styleAt = new Map(
    blueprint.cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell.style]),
  );
  const names = blueprint.names.filter(({ name }) => COVERED_NAMES.includes(name));
  return new Map(names.map(({ name, range }) => [name, coverOf(blueprint, range, styleAt)]));
}

/**
 * The sheet that a blueprint makes, before anything is calculated: formulas have no value yet.
 *
 * @param id what the sheet is to be found by
 * @param name the name that the sheet really got
 */
export function imageOf(blueprint: SheetBlueprint, id: string, name: string): SheetImage {
  const range = blueprint.names.find((each) => each.name === SHEET_NAME)?.range ?? {
    row: 0,
    column: 0,
    rows: blueprint.rowHeights.length,
    columns: blueprint.columns.length,
  };
  const blank: CellImage = { value: null, formula: null, format: 'General' };
  const cells = Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => blank));
  for (const { row, column, content, style } of blueprint.cells) {
    const line = cells[row - range.row];
    if (line?.[column - range.column] === undefined) continue;
    line[column - range.column] = {
      value: valueOf(content),
      formula: content.kind === 'formula' ? content.formula : null,
      format: blueprint.styles[style]?.numberFormat ?? 'General',
    };
  }
  return {
    id,
    name,
    names: new Map(blueprint.names.map((each) => [each.name, each.range])),
    range,
    cells,
    covers: coversOf(blueprint),
    hiddenColumns: COVERED_COLUMNS.map((offset) => range.column + offset).filter(
      (column) => blueprint.columns[column]?.isHidden === true,
    ),
    isProtected: blueprint.isProtected,
  };
}
