import type { CellRange } from '../address.ts';
import type { CellContent, CellPlan, LinkPlan, NamePlan } from '../blueprint.ts';
import { place, placeBlock, text } from '../cell-plans.ts';
import type { StyleName } from '../styles.ts';
import { heightOfLines, HIGHEST_ROW, linesOf, neededHeight } from '../text-lines.ts';
import { FLAG_COLUMN, WIDTHS } from './summary-layout.ts';

/** One piece of a row, over one column or several. */
export interface Piece {
  readonly content: CellContent;
  readonly style: StyleName;
  /** How many columns it takes; one where nothing is said. */
  readonly span?: number;
  /** How many rows it takes, of which those below have no pieces; one where nothing is said. */
  readonly rows?: number;
  /** The name that its cells get. */
  readonly name?: string;
  /** What it leads to when it is pressed. */
  readonly to?: string;
}

/** A row of the summary, from the first column on. */
export interface RowPlan {
  /** In pixels. */
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** A hidden formula that is 1 where the score sheet no longer says what this row says, else 0. */
  readonly staleFlag?: string;
}

/** The part of a cell's width that is counted on: programs set a text a little wider than it is estimated. */
export const SAFE_PART = 0.9;

/** The width that is counted on in a block of columns, in pixels. */
export function safeWidthOf(column: number, span: number): number {
  return WIDTHS.slice(column, column + span).reduce((sum, each) => sum + each, 0) * SAFE_PART;
}

/** A row as high as its longest text needs. */
export function fittedRow(pieces: readonly Piece[], staleFlag?: string, leastLines = 1): RowPlan {
  let column = 0;
  let lines = leastLines;
  for (const { content, span = 1 } of pieces) {
    if (content.kind === 'text') lines = Math.max(lines, linesOf(content.text, safeWidthOf(column, span)));
    column += span;
  }
  const row = { height: heightOfLines(lines), pieces };
  return staleFlag === undefined ? row : { ...row, staleFlag };
}

/** One text over the whole width, in as many rows as it needs: a row takes no more than Excel lets it. */
export function fittedBlock(piece: Piece, words: string, leastLines: number): readonly RowPlan[] {
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  const lines = Math.max(leastLines, linesOf(words, width * SAFE_PART));
  // What a program sets each line higher adds up: one line more for each dozen.
  const needed = neededHeight(lines + Math.floor(lines / 12));
  const rows = Math.ceil(needed / HIGHEST_ROW);
  const height = Math.ceil(needed / rows);
  return Array.from({ length: rows }, (_, index) =>
    fixedRow(height, index === 0 ? [{ ...piece, content: text(words), span: WIDTHS.length, rows }] : []),
  );
}

/** A row of a height of its own. */
export function fixedRow(height: number, pieces: readonly Piece[]): RowPlan {
  return { height, pieces };
}

/** What a row puts on the sheet. */
export interface LaidRow {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  readonly names: readonly NamePlan[];
  readonly links: readonly LinkPlan[];
}

/** The cells, the merged blocks, the names and the links of a row that stands at `row`. */
export function layRow(row: number, { pieces, staleFlag }: RowPlan): LaidRow {
  const cells: CellPlan[] = [];
  const merges: CellRange[] = [];
  const names: NamePlan[] = [];
  const links: LinkPlan[] = [];
  let column = 0;
  for (const { content, style, span = 1, rows = 1, name, to } of pieces) {
    const range = { row, column, rows, columns: span };
    cells.push(...placeBlock(range, content, style));
    if (span > 1 || rows > 1) merges.push(range);
    if (name !== undefined) names.push({ name, range: { ...range, rows: 1, columns: 1 } });
    if (to !== undefined) links.push({ row, column, to });
    column += span;
  }
  if (staleFlag !== undefined)
    cells.push(place(row, FLAG_COLUMN, { kind: 'formula', formula: staleFlag }, 'machine'));
  return { cells, merges, names, links };
}
