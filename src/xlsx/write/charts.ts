import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { SheetChart } from 'hucre/xlsx';
import { type ChartPlan, rangeAddress, type SheetBlueprint } from '../../core/index.ts';
import { chartPart } from './chart-part.ts';
import { PART_DATE } from './workbook-options.ts';

/**
 * A chart as hucre takes it: of a kind that it writes, in the place of one that it does not. It brings the drawing,
 * the relationships and the content types; `withCharts` puts the chart itself in.
 */
export function placeOfChart({ area, title, description, series }: ChartPlan): SheetChart {
  return {
    type: 'line',
    title,
    altText: description,
    series: series.map(({ values }) => ({ values: rangeAddress(values, true) })),
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
  };
}

/** The sheets of a workbook under the names that they got. */
export interface NamedSheet {
  readonly blueprint: SheetBlueprint;
  readonly name: string;
}

/** The bytes of a workbook with its radar charts in the places kept for them, numbered from 1 over all sheets. */
export function withCharts(bytes: Uint8Array, sheets: readonly NamedSheet[]): Uint8Array {
  const charts = sheets.flatMap(({ blueprint, name }) =>
    (blueprint.charts ?? []).map((plan) => chartPart(plan, name)),
  );
  if (charts.length === 0) return bytes;
  const parts: Zippable = { ...unzipSync(bytes) };
  for (const [index, xml] of charts.entries()) {
    parts[`xl/charts/chart${String(index + 1)}.xml`] = strToU8(xml);
  }
  return zipSync(parts, { level: 6, mtime: PART_DATE });
}
