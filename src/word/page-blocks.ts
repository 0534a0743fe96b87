import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PageBlock } from '../core/index.ts';
import { BAND, LINE, TEXT_WIDTH } from './document-look.ts';
import { runsOf } from './text-run.ts';

/** The numbering of what a person wrote: 1., 2., … */
export const ITEMS = 'items';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const BORDERS = { top: border, bottom: border, left: border, right: border };
const MARGINS = { top: 40, bottom: 40, left: 100, right: 100 };

interface CellLook {
  readonly width: number;
  readonly isLabel: boolean;
  readonly alignment: NonNullable<IParagraphOptions['alignment']>;
}

function cell(words: string, { width, isLabel, alignment }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: MARGINS,
    ...(isLabel && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: BAND } }),
    children: [
      new Paragraph({
        alignment,
        spacing: { after: 0 },
        children: runsOf(words, isLabel ? { bold: true } : {}),
      }),
    ],
  });
}

function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [...rows],
  });
}

/** The two columns of words take what the figures leave. */
function columnWidths(count: number): readonly number[] {
  const figure = Math.round(TEXT_WIDTH * 0.14);
  const figures = count - 2;
  const words = TEXT_WIDTH - figures * figure;
  const first = Math.round(words * 0.58);
  return [first, words - first, ...Array.from({ length: figures }, () => figure)];
}

function figuresTable({ head, rows }: Extract<PageBlock, { kind: 'table' }>): Table {
  const widths = columnWidths(head.length);
  const look = (index: number, isLabel: boolean): CellLook => ({
    width: widths[index] ?? 0,
    isLabel,
    alignment: isLabel ? 'center' : index < 2 ? 'left' : 'right',
  });
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map((words, index) => cell(words, look(index, isHead))),
    });
  return table(widths, [row(head, true), ...rows.map((cells) => row(cells, false))]);
}

function pairsTable(pairs: readonly (readonly [string, string])[]): Table {
  const label = Math.round(TEXT_WIDTH * 0.3);
  const widths = [label, TEXT_WIDTH - label];
  const rows = pairs.map(
    ([name, value]) =>
      new TableRow({
        children: [
          cell(name, { width: label, isLabel: true, alignment: 'left' }),
          cell(value, { width: TEXT_WIDTH - label, isLabel: false, alignment: 'left' }),
        ],
      }),
  );
  return table(widths, rows);
}

function headingOf({ level, words, beside }: Extract<PageBlock, { kind: 'heading' }>): readonly Paragraph[] {
  const heading = new Paragraph({ heading: HEADINGS[level], children: runsOf(words) });
  return beside === undefined
    ? [heading]
    : [heading, new Paragraph({ spacing: { after: 40 }, children: runsOf(beside) })];
}

/**
 * A part of the page as Word has it.
 *
 * @param index of the part on its page: every list begins anew at 1
 */
export function blockOf(block: PageBlock, index: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return headingOf(block);
    case 'paragraph':
      return [new Paragraph({ spacing: { before: 80 }, children: runsOf(block.words) })];
    case 'list':
      return block.items.map(
        (words) =>
          new Paragraph({
            numbering: { reference: ITEMS, level: 0, instance: index },
            children: runsOf(words),
          }),
      );
    case 'pairs':
      return [pairsTable(block.pairs)];
    case 'table':
      return [figuresTable(block)];
  }
}
