import {
  type Assessment,
  type CellImage,
  createScoreSheet,
  EDITION_2562,
  imageOf,
  type SheetImage,
} from '../../../src/core/index.ts';

/** A score sheet as it stands in a workbook right after it was put in. */
export function freshImage(assessment: Assessment): SheetImage {
  return imageOf(createScoreSheet(EDITION_2562, assessment), 'sheet-1', 'ใบคะแนน');
}

/** The same sheet with one cell changed, that of the name. */
export function withCell(image: SheetImage, name: string, change: Partial<CellImage>): SheetImage {
  const place = image.names.get(name);
  if (place == null) throw new Error(`The sheet has no name ${name}.`);
  const cells = image.cells.map((line, row) =>
    line.map((cell, column) =>
      row + image.range.row === place.row && column + image.range.column === place.column
        ? { ...cell, ...change }
        : cell,
    ),
  );
  return { ...image, cells };
}

/** The same sheet with the cells of a name deleted, so that it points nowhere (or, `isGone`, is no more). */
export function withoutName(image: SheetImage, name: string, isGone = false): SheetImage {
  const names = new Map(image.names);
  if (isGone) names.delete(name);
  else names.set(name, null);
  return { ...image, names };
}

/** The same sheet after rows and columns were put in before it. */
export function moved(image: SheetImage, rows: number, columns: number): SheetImage {
  const shift = <T extends { readonly row: number; readonly column: number }>(range: T): T => ({
    ...range,
    row: range.row + rows,
    column: range.column + columns,
  });
  const names = [...image.names].map(([name, range]) => [name, range && shift(range)] as const);
  return { ...image, range: shift(image.range), names: new Map(names) };
}

/** The same sheet after empty rows were put in above a row, as a spreadsheet moves cells and names. */
export function withRowsAbove(image: SheetImage, row: number, count: number): SheetImage {
  const blank: CellImage = { value: null, formula: null, format: 'General' };
  const at = row - image.range.row;
  const added = Array.from({ length: count }, () => (image.cells[0] ?? []).map(() => blank));
  const names = [...image.names].map(([name, range]) => {
    if (range === null) return [name, range] as const;
    if (range.row >= row) return [name, { ...range, row: range.row + count }] as const;
    const isAround = range.row + range.rows > row;
    return [name, isAround ? { ...range, rows: range.rows + count } : range] as const;
  });
  return {
    ...image,
    range: { ...image.range, rows: image.range.rows + count },
    names: new Map(names),
    cells: [...image.cells.slice(0, at), ...added, ...image.cells.slice(at)],
  };
}
