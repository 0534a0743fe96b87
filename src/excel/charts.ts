import type { ChartPlan } from '../core/index.ts';
import { block } from './block.ts';

type Series = ChartPlan['series'][number];

/** In points. */
const LINE = 2.25;
const TITLE = 14;

function queueSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: ChartPlan, own: Series): void {
  series.setValues(block(sheet, own.values));
  series.setXAxisValues(block(sheet, plan.categories));
  series.name = own.name;
  const { colour, isDashed } = own.look;
  series.format.line.color = colour;
  series.format.line.weight = LINE;
  series.format.line.lineStyle = isDashed ? 'Dash' : 'Continuous';
  series.markerStyle = isDashed ? 'None' : 'Circle';
  if (isDashed) return;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...more] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add('RadarMarkers', block(sheet, first.values), 'Columns');
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE;
  chart.legend.position = 'Bottom';
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(
    block(sheet, { row, column, rows: 1, columns: 1 }),
    block(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  queueSeries(sheet, chart.series.getItemAt(0), plan, first);
  for (const own of more) queueSeries(sheet, chart.series.add(own.name), plan, own);
  const axis = chart.axes.valueAxis;
  axis.minimum = 0;
  axis.maximum = plan.maximum;
  axis.majorUnit = plan.step;
  axis.numberFormat = '0%';
}

/** Queues the charts of a sheet whose cells are filled. What they mean to those who do not see them stands in the cells. */
export function queueCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  for (const chart of charts) queueChart(sheet, chart);
}
