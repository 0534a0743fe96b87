import type { ColumnPlan, PrintPlan } from '../blueprint.ts';
import type { PanelColumn, PanelLayout } from './panel-layout.ts';
import { PANEL_ROW } from './panel-layout.ts';

/** Widths of the columns that are shown, in pixels. */
const WIDTHS: readonly (readonly [PanelColumn, number])[] = [
  ['id', 54],
  ['name', 270],
  ['maximum', 68],
  ['mean', 74],
  ['median', 74],
  ['lowest', 74],
  ['highest', 74],
  ['spread', 74],
  ['used', 84],
  ['status', 146],
  ['flag', 140],
  ['agreedId', 52],
  ['required', 190],
  ['byMethod', 124],
  ['agreed', 116],
  ['reason', 560],
  ['difference', 116],
  ['check', 330],
];

const SEAT_WIDTH = 104;

/** What an A4 page on its side has room for at full size, in pixels; the height with some to spare. */
const PAGE_WIDTH = 950;
const PAGE_HEIGHT = 650;
const SMALLEST_PERCENT = 30;
const LARGEST_PERCENT = 80;

/** The columns of a panel's sheet: the assessors' alike, and those that only calculate hidden. */
export function panelColumns({ column, seats, seatColumn, lastColumn }: PanelLayout): readonly ColumnPlan[] {
  const widths = new Map<number, number>([
    ...WIDTHS.map(([name, width]) => [column(name), width] as const),
    ...Array.from({ length: seats }, (_, seat) => [seatColumn(seat), SEAT_WIDTH] as const),
  ]);
  return Array.from({ length: lastColumn + 1 }, (_, index) => {
    const width = widths.get(index);
    return width === undefined ? { width: 64, isHidden: true } : { width };
  });
}

/** How wide a block of columns is, in pixels. */
export function widthOfColumns(columns: readonly ColumnPlan[], first: number, last: number): number {
  return columns.slice(first, last + 1).reduce((sum, { width }) => sum + width, 0);
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/**
 * The matrix and below it the verdicts; beside them the agreed scores and how they are made. These are four pages, the
 * matrix whole on one; or two, where a matrix of many assessors has to be so small that all rows fit below each other.
 */
export function panelPrint(
  layout: PanelLayout,
  columns: readonly ColumnPlan[],
  heights: readonly number[],
): PrintPlan {
  const { column } = layout;
  const widest = Math.max(
    widthOfColumns(columns, 0, column('flag')),
    widthOfColumns(columns, column('agreedId'), column('check')),
  );
  const percentFor = (room: number, size: number): number => Math.floor((room / size) * 100);
  const byWidth = Math.min(LARGEST_PERCENT, percentFor(PAGE_WIDTH, widest));
  const whole = percentFor(PAGE_HEIGHT, sumOf(heights));
  const isOnePageHigh = whole >= byWidth;
  const matrix = percentFor(PAGE_HEIGHT, sumOf(heights.slice(0, PANEL_ROW.awardSection)));
  const percent = isOnePageHigh ? byWidth : Math.min(byWidth, matrix);
  return {
    paper: 'A4',
    orientation: 'landscape',
    area: { row: 0, column: 0, rows: heights.length, columns: column('check') + 1 },
    scale: { percent: Math.max(SMALLEST_PERCENT, percent) },
    titleRows: { first: PANEL_ROW.title, last: PANEL_ROW.subtitle },
    rowBreaks: isOnePageHigh ? [] : [PANEL_ROW.awardSection],
    columnBreaks: [column('agreedId')],
    margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
  };
}
