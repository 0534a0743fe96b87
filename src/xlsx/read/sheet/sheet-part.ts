import {
  cellAddress,
  type CellPlan,
  type LinkPlan,
  type PrintPlan,
  type SheetBlueprint,
} from '../../../core/index.ts';
import type { SharedParts } from '../cell-value.ts';
import { cellVisitor } from '../cells.ts';
import type { CellLooks } from '../style/cell-looks.ts';
import type { StylesPart } from '../style/styles-part.ts';
import type { Unkept } from '../unkept.ts';
import type { ListedSheet } from '../workbook-part.ts';
import { type XmlVisitor, scanXml } from '../xml-scan.ts';
import { AreaCount } from './areas.ts';
import { ColumnsTaker } from './columns.ts';
import { GridTaker } from './grid.ts';
import { HighlightsTaker } from './highlights.ts';
import { PageTaker } from './page.ts';
import { sheetNames } from './sheet-names.ts';
import { ValidationsTaker } from './validations.ts';
import { ViewTaker } from './view.ts';

/** What all sheets of a workbook share. */
export interface SheetSurroundings {
  readonly shared: SharedParts;
  readonly styles: StylesPart;
  readonly looks: CellLooks;
}

/**
 * A sheet's part as a blueprint.
 *
 * @param unkept is told of what the blueprint does not have
 * @throws UnreadableFileError
 */
export function readSheetPart(
  xml: string,
  part: string,
  listed: ListedSheet,
  { shared, styles, looks }: SheetSurroundings,
  unkept: Unkept,
): SheetBlueprint {
  const count = new AreaCount(part);
  const grid = new GridTaker(part, looks, shared.countsFrom1904, unkept);
  const cells = cellVisitor(part, shared, grid);
  const view = new ViewTaker(styles.palette, count, unkept);
  const columns = new ColumnsTaker(looks.defaultFont, unkept);
  const validations = new ValidationsTaker(part, count, shared.formulaBudget, unkept);
  const highlights = new HighlightsTaker(part, styles.highlights, count, shared.formulaBudget, unkept);
  const page = new PageTaker(unkept);
  scanXml(xml, part, splitVisitor(cells, [view, columns, validations, highlights, page]));

  const { kept, used, ...contents } = grid.build(view.defaultHeight);
  const links = linksOfCells(view.links, contents.cells, unkept);
  const columnPlans = columns.build(used, kept);
  const { names, printArea, titles } = sheetNames(listed, unkept);
  const print: PrintPlan = {
    ...page.build(),
    ...titles,
    area: printArea ?? {
      row: 0,
      column: 0,
      rows: Math.max(contents.rowHeights.length, 1),
      columns: Math.max(columnPlans.length, 1),
    },
  };
  return {
    sheetName: listed.name,
    columns: columnPlans,
    ...contents,
    merges: view.merges,
    ...(links.length > 0 && { links }),
    validations: validations.validations,
    highlights: highlights.highlights,
    names,
    freeze: view.freeze,
    isProtected: view.isProtected,
    print,
    tabColour: view.tabColour,
  };
}

/** The links by their cells, one each; a link of a cell that is not kept is not kept either. */
function linksOfCells(
  links: readonly LinkPlan[],
  cells: readonly CellPlan[],
  unkept: Unkept,
): readonly LinkPlan[] {
  const byCell = new Map(links.map((link) => [cellAddress(link.row, link.column), link]));
  const kept = cells.flatMap(({ row, column }) => byCell.get(cellAddress(row, column)) ?? []);
  if (kept.length < links.length) unkept.add('links');
  return kept;
}

/** Tells one reader of the rows and cells, and the others of all that stands around them. */
function splitVisitor(cells: XmlVisitor, around: readonly XmlVisitor[]): XmlVisitor {
  let isInData = false;
  return {
    open(name, attributes) {
      if (name === 'sheetData') isInData = true;
      if (isInData) cells.open?.(name, attributes);
      else for (const visitor of around) visitor.open?.(name, attributes);
    },
    text(text) {
      if (isInData) cells.text?.(text);
      else for (const visitor of around) visitor.text?.(text);
    },
    close(name) {
      if (isInData) cells.close?.(name);
      else for (const visitor of around) visitor.close?.(name);
      if (name === 'sheetData') isInData = false;
    },
    passOver(name) {
      for (const visitor of around) visitor.passOver?.(name);
    },
  };
}
