import type { CellContent, CellStyle, SheetBlueprint } from '../../src/core/index.ts';

/** A blueprint in which each cell carries its look itself, whatever key it had. */
export type NormalForm = Omit<SheetBlueprint, 'cells' | 'styles' | 'charts'> & {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
    readonly style: CellStyle | undefined;
  }[];
};

function normalStyle({ font, indent, border, fill, ...rest }: CellStyle): CellStyle {
  return {
    ...rest,
    font: {
      name: font.name,
      size: font.size,
      colour: font.colour.toUpperCase(),
      ...(font.isBold === true && { isBold: true }),
      ...(font.isItalic === true && { isItalic: true }),
    },
    ...(indent !== undefined && indent > 0 && { indent }),
    ...(border !== undefined && { border: border.toUpperCase() }),
    ...(fill !== undefined && { fill: fill.toUpperCase() }),
  };
}

/**
 * Two blueprints with the same normal form are the same sheet: cells in their order by rows, an empty text is
 * blank, what is off is not said, no style without a cell, colours in capitals; charts are written and not read.
 */
export function normalForm(blueprint: SheetBlueprint): NormalForm {
  const { cells, styles, ...rest } = { ...blueprint, charts: undefined };
  const looks = new Map(Object.entries(styles).map(([key, style]) => [key, normalStyle(style)]));
  return {
    ...rest,
    columns: rest.columns.map(({ width, isHidden }) => (isHidden === true ? { width, isHidden } : { width })),
    tabColour: rest.tabColour.toUpperCase(),
    cells: cells
      .map(({ row, column, content, style }): NormalForm['cells'][number] => ({
        row,
        column,
        content: content.kind === 'text' && content.text === '' ? { kind: 'blank' } : content,
        style: looks.get(style),
      }))
      .sort((first, second) => first.row - second.row || first.column - second.column),
  };
}
