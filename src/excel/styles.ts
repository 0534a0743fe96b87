import type { CellPlan, CellStyle, SheetBlueprint } from '../core/index.ts';
import { block } from './block.ts';
import { rectanglesOf } from '../workbook/rectangles.ts';

/** One trait of a style. Cells that share it are written together, however else their styles differ. */
interface Trait {
  /** What tells two looks apart; `undefined` where a new sheet's cells have the look already. */
  readonly key: (style: CellStyle) => string | undefined;
  readonly apply: (range: Excel.Range, style: CellStyle) => void;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function drawBorders(
  range: Excel.Range,
  colour: string,
  { rows, columns }: { rows: number; columns: number },
): void {
  const sides = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = colour;
  }
}

const TRAITS: readonly Trait[] = [
  {
    key: ({ font }) => `${font.name} ${font.size}`,
    apply: ({ format }, { font }) => {
      format.font.name = font.name;
      format.font.size = font.size;
    },
  },
  {
    key: ({ font }) => font.colour,
    apply: ({ format }, { font }) => {
      format.font.color = font.colour;
    },
  },
  {
    key: ({ font }) => (font.isBold === true ? 'bold' : undefined),
    apply: ({ format }) => {
      format.font.bold = true;
    },
  },
  {
    key: ({ font }) => (font.isItalic === true ? 'italic' : undefined),
    apply: ({ format }) => {
      format.font.italic = true;
    },
  },
  {
    key: ({ fill }) => fill,
    apply: ({ format }, { fill }) => {
      if (fill !== undefined) format.fill.color = fill;
    },
  },
  {
    key: ({ horizontal }) => horizontal,
    apply: ({ format }, { horizontal }) => {
      format.horizontalAlignment = HORIZONTAL[horizontal];
    },
  },
  {
    key: ({ vertical }) => vertical,
    apply: ({ format }, { vertical }) => {
      format.verticalAlignment = VERTICAL[vertical];
    },
  },
  {
    key: ({ wraps }) => (wraps ? 'wraps' : undefined),
    apply: ({ format }) => {
      format.wrapText = true;
    },
  },
  {
    key: ({ isLocked }) => (isLocked ? undefined : 'open'),
    apply: ({ format }) => {
      format.protection.locked = false;
    },
  },
];

/** Queues the looks of all cells, trait by trait, each on as few blocks as it takes. */
export function queueStyles(
  sheet: Excel.Worksheet,
  { styles }: SheetBlueprint,
  table: readonly (readonly (CellPlan | undefined)[])[],
): void {
  for (const { key, apply } of TRAITS) {
    const examples = new Map<string, CellStyle>();
    const keys = table.map((row) =>
      row.map((cell) => {
        const style = cell && styles[cell.style];
        const look = style && key(style);
        if (style && look !== undefined) examples.set(look, style);
        return look;
      }),
    );
    for (const { value, range } of rectanglesOf(keys)) {
      const style = examples.get(value);
      if (style) apply(block(sheet, range), style);
    }
  }
  const borders = table.map((row) => row.map((cell) => cell && styles[cell.style]?.border));
  for (const { value, range } of rectanglesOf(borders)) drawBorders(block(sheet, range), value, range);
}
