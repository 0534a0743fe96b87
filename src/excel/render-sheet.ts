import type { CellContent, CellPlan, LinkPlan, SheetBlueprint } from '../core/index.ts';
import { block } from './block.ts';
import { cellTable } from './cell-table.ts';
import { runsOf } from '../workbook/rectangles.ts';
import { queueHighlights, queueValidations } from './rules.ts';
import { queueStyles } from './styles.ts';
import { pointsFromPixels } from './units.ts';
import { writtenText } from './written-text.ts';

type Table = readonly (readonly (CellPlan | undefined)[])[];

/** What is written into a cell; `null` leaves it as it is, which is empty on a new sheet. */
export function writtenContent(content: CellContent): string | number | boolean | null {
  switch (content.kind) {
    case 'text':
      return content.text === '' ? null : writtenText(content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'formula':
      return content.formula;
    case 'blank':
      return null;
  }
}

/** Formats come after contents: in a cell of format `@` a formula would stay text, and Excel gives a formula in a
 *  cell of format `General` the format of the cells that it refers to. */
function queueContents(sheet: Excel.Worksheet, { styles }: SheetBlueprint, table: Table): void {
  const columns = table[0]?.length ?? 0;
  if (columns === 0) return;
  const whole = block(sheet, { row: 0, column: 0, rows: table.length, columns });
  whole.formulas = table.map((row) => row.map((cell) => (cell ? writtenContent(cell.content) : null)));
  whole.numberFormat = table.map((row) =>
    row.map((cell) => (cell && styles[cell.style]?.numberFormat) ?? null),
  );
}

function queueSizes(sheet: Excel.Worksheet, { columns, rowHeights }: SheetBlueprint): void {
  for (const { value, first, count } of runsOf(columns.map(({ width }) => width))) {
    const range = block(sheet, { row: 0, column: first, rows: 1, columns: count });
    range.format.columnWidth = pointsFromPixels(value);
  }
  for (const { value, first, count } of runsOf(rowHeights)) {
    const range = block(sheet, { row: first, column: 0, rows: count, columns: 1 });
    range.format.rowHeight = pointsFromPixels(value);
  }
  // After the widths: a width would show the column again.
  for (const { first, count } of runsOf(
    columns.map(({ isHidden }) => (isHidden === true ? true : undefined)),
  )) {
    block(sheet, { row: 0, column: first, rows: 1, columns: count }).columnHidden = true;
  }
}

function queueFreeze(sheet: Excel.Worksheet, { rows, columns }: SheetBlueprint['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(block(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Links come before contents and looks: a link may bring words and a look of its own. */
function queueLinks(sheet: Excel.Worksheet, links: readonly LinkPlan[]): void {
  for (const { row, column, to } of links) {
    block(sheet, { row, column, rows: 1, columns: 1 }).hyperlink = { documentReference: to };
  }
}

/** Queues all that makes the sheet what it is, on a new, empty one: not yet its print layout and its protection. */
export function queueSheet(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  const table = cellTable(blueprint);
  // The formulas may use the names.
  for (const { name, range } of blueprint.names) sheet.names.add(name, block(sheet, range));
  queueLinks(sheet, blueprint.links ?? []);
  queueContents(sheet, blueprint, table);
  queueStyles(sheet, blueprint, table);
  queueSizes(sheet, blueprint);
  for (const range of blueprint.merges) block(sheet, range).merge();
  queueValidations(sheet, blueprint.validations);
  queueHighlights(sheet, blueprint.highlights);
  queueFreeze(sheet, blueprint.freeze);
  if (blueprint.filter !== undefined) sheet.autoFilter.apply(block(sheet, blueprint.filter));
  sheet.tabColor = blueprint.tabColour;
  sheet.showGridlines = false;
}
