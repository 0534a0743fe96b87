import type { CellStyle } from '../blueprint.ts';
import { PALETTE } from '../palette.ts';
import { PLAIN_STYLE } from '../styles.ts';

/** Ink on paper: no fill, no colour, lines that a copier keeps. */
const ink: CellStyle = { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, colour: PALETTE.ink } };
const box: CellStyle = { ...ink, border: PALETTE.ink, indent: 1 };
const bold = { ...ink.font, isBold: true };

/** Every look of the paper form. */
export const PAPER_STYLES = {
  title: { ...ink, font: { ...bold, size: 20 }, horizontal: 'center' },
  subtitle: { ...ink, horizontal: 'center' },
  remark: { ...ink, font: { ...ink.font, size: 12 }, wraps: true },
  /** What is called so, with room to write behind it. */
  line: { ...box, font: bold },
  head: { ...box, font: bold, horizontal: 'center', indent: 0, wraps: true },
  name: { ...box, wraps: true },
  centred: { ...box, horizontal: 'center', indent: 0 },
  points: { ...box, horizontal: 'center', indent: 0, numberFormat: '0.00' },
  strong: { ...box, font: bold, horizontal: 'center', indent: 0, numberFormat: '#,##0' },
  box: { ...box, font: { ...ink.font, size: 16 }, horizontal: 'center', indent: 0 },
  room: box,
  signature: { ...ink, horizontal: 'center', wraps: true },
  machine: { ...ink, font: { ...ink.font, size: 12 } },
} as const satisfies Record<string, CellStyle>;

export type PaperStyle = keyof typeof PAPER_STYLES;
