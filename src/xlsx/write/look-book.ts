import type { WriteSheet } from 'hucre/xlsx';
import type { CellStyle, Highlight, SheetBlueprint } from '../../core/index.ts';
import { fileStyle, highlightStyle } from './style.ts';

/** The looks of all sheets so far, in the order in which they came; one that is in it keeps its place. */
export interface LookBook {
  readonly add: (blueprint: SheetBlueprint) => void;
  /** A sheet that shows each of them once, so that hucre numbers them in this order. */
  readonly sheet: (name: string) => WriteSheet;
}

/** An empty book of looks. */
export function createLookBook(): LookBook {
  const styles = new Set<CellStyle>();
  const looks = new Map<string, Highlight['look']>();
  return {
    add: ({ styles: own, highlights }) => {
      for (const style of Object.values(own)) styles.add(style);
      for (const { look } of highlights) looks.set(JSON.stringify(look), look);
    },
    sheet: (name) => ({
      name,
      rows: [...styles].map(() => []),
      cells: new Map(
        [...styles].map((style, row) => [`${String(row)},0`, { value: null, style: fileStyle(style) }]),
      ),
      conditionalRules: [...looks.values()].map((look, index) => ({
        type: 'expression',
        priority: index + 1,
        formula: 'FALSE',
        range: 'A1',
        style: highlightStyle(look),
      })),
    }),
  };
}
