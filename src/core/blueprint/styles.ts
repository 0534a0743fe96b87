import type { CellStyle } from './blueprint.ts';
import { PALETTE } from './palette.ts';

/** The font of official Thai documents. Where it is missing Excel and LibreOffice put a Thai font of their own. */
const FONT = 'TH Sarabun New';

const body: CellStyle = {
  font: { name: FONT, size: 14, colour: PALETTE.ink },
  horizontal: 'left',
  vertical: 'center',
  wraps: false,
  numberFormat: 'General',
  isLocked: true,
};

const cell: CellStyle = { ...body, border: PALETTE.line, indent: 1 };
const entry: CellStyle = { ...cell, fill: PALETTE.entry, isLocked: false };
const bold = { ...body.font, isBold: true };
const quiet = { ...body.font, size: 12, colour: PALETTE.quiet };

const CHANGE = '"▲ "+0.00;"▼ "-0.00;"= "0.00';

/** Every look that a cell of our sheets can have. */
export const STYLES = {
  title: { ...body, font: { ...bold, size: 20, colour: PALETTE.navy }, horizontal: 'center' },
  subtitle: { ...body, font: { ...body.font, colour: PALETTE.navy }, horizontal: 'center' },
  section: { ...body, font: { ...bold, size: 16, colour: PALETTE.navy } },
  label: { ...cell, font: bold, fill: PALETTE.band },
  remark: { ...body, font: quiet, wraps: true },
  plain: body,
  paragraph: { ...body, wraps: true, vertical: 'top' },
  /** A sentence of the award book above what rests on it. */
  quote: { ...cell, font: { ...body.font, colour: PALETTE.navy }, fill: PALETTE.band, wraps: true },
  head: {
    ...cell,
    font: { ...bold, colour: PALETTE.paper },
    fill: PALETTE.navy,
    horizontal: 'center',
    indent: 0,
    wraps: true,
  },
  text: cell,
  wrapped: { ...cell, wraps: true },
  /** What a person wrote, on from the top of its cell. */
  wordsText: { ...cell, wraps: true, vertical: 'top', numberFormat: '@' },
  itemNumber: { ...body, horizontal: 'right', vertical: 'top' },
  lead: { ...body, font: bold },
  sectionWrapped: { ...body, font: { ...bold, size: 16, colour: PALETTE.navy }, wraps: true },
  labelWrapped: { ...cell, font: bold, fill: PALETTE.band, wraps: true },
  labelRight: { ...cell, font: bold, fill: PALETTE.band, horizontal: 'right', wraps: true },
  paragraphText: { ...body, wraps: true, vertical: 'top', numberFormat: '@' },
  /** Text that must stay the text that it is, digits too. */
  keptText: { ...cell, font: { ...body.font, size: 12 }, wraps: true, numberFormat: '@' },
  centred: { ...cell, horizontal: 'center', indent: 0 },
  strong: { ...cell, font: bold, horizontal: 'center', indent: 0 },
  right: { ...cell, horizontal: 'right' },
  /** Words and figures that lead to the rules sheet. */
  linked: { ...cell, font: { ...body.font, colour: PALETTE.link }, wraps: true },
  linkedRight: { ...cell, font: { ...body.font, colour: PALETTE.link }, horizontal: 'right' },
  totalRight: { ...cell, font: bold, fill: PALETTE.band, horizontal: 'right' },
  freshness: { ...body, font: bold, horizontal: 'right' },
  number: { ...cell, horizontal: 'right', numberFormat: '0.00' },
  whole: { ...cell, horizontal: 'right', numberFormat: '#,##0' },
  percent: { ...cell, horizontal: 'right', numberFormat: '0.00%' },
  /** A percent that two decimals would show as one that it is not. */
  percentFine: { ...cell, horizontal: 'right', numberFormat: '0.0000%' },
  shortfall: { ...cell, horizontal: 'right', numberFormat: '0.00;-0.00;"–"' },
  margin: { ...cell, horizontal: 'right', numberFormat: '+0.00;-0.00;0.00' },
  /** By how much a score changed: an arrow and a sign, so that no colour is needed. */
  change: { ...cell, horizontal: 'right', numberFormat: CHANGE },
  bar: { ...cell, font: { ...body.font, size: 9, colour: PALETTE.navy } },
  totalLabel: { ...cell, font: bold, fill: PALETTE.band },
  totalWhole: { ...cell, font: bold, fill: PALETTE.band, horizontal: 'right', numberFormat: '#,##0' },
  totalNumber: { ...cell, font: bold, fill: PALETTE.band, horizontal: 'right', numberFormat: '#,##0.00' },
  totalPercent: { ...cell, font: bold, fill: PALETTE.band, horizontal: 'right', numberFormat: '0.00%' },
  totalText: { ...cell, font: bold, fill: PALETTE.band, horizontal: 'center', indent: 0 },
  totalChange: { ...cell, font: bold, fill: PALETTE.band, horizontal: 'right', numberFormat: CHANGE },
  totalShortfall: {
    ...cell,
    font: bold,
    fill: PALETTE.band,
    horizontal: 'right',
    numberFormat: '#,##0.00;-#,##0.00;"–"',
  },
  entryText: { ...entry, wraps: true, numberFormat: '@' },
  entryChoice: entry,
  entryScore: { ...entry, font: bold, horizontal: 'right', numberFormat: '0.00' },
  entryDate: { ...entry, horizontal: 'center', indent: 0, numberFormat: 'yyyy-mm-dd' },
  shownDate: { ...cell, horizontal: 'center', indent: 0, numberFormat: 'yyyy-mm-dd' },
  entryYear: { ...entry, horizontal: 'center', indent: 0, numberFormat: '0' },
  entryNote: { ...entry, wraps: true, vertical: 'top', numberFormat: '@' },
  signature: { ...body, horizontal: 'center', wraps: true },
  /** Where a name or a day is written under a signature. */
  signatureEntry: {
    ...body,
    fill: PALETTE.entry,
    horizontal: 'center',
    wraps: true,
    numberFormat: '@',
    isLocked: false,
  },
  machine: { ...body, font: quiet },
} as const satisfies Record<string, CellStyle>;

/** How a cell looks that nothing is said of. */
export const PLAIN_STYLE: CellStyle = body;

export type StyleName = keyof typeof STYLES;
