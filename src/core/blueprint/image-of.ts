import type { CellContent, SheetBlueprint } from './blueprint.ts';
import { SHEET_NAME } from './names.ts';
import type { CellImage, CellValue, SheetImage } from './sheet-image.ts';

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
  return { id, name, names: new Map(blueprint.names.map((each) => [each.name, each.range])), range, cells };
}
