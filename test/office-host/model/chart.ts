import type { CellRange } from '../../../src/core/index.ts';
import { HostCollection, HostObject, invalidArgument, itemNotFound } from '../host-object.ts';
import { choiceArgument, colourArgument, numberArgument, textArgument } from './arguments.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

function boxOf(value: unknown): CellRange {
  if (!(value instanceof Range)) throw invalidArgument();
  return value.box;
}

/** What a client may set of a chart's parts, as it was set. */
class Settings extends HostObject {
  readonly kept = new Map<string, unknown>();

  protected keep(name: string, value: unknown): void {
    this.kept.set(name, value);
  }
}

class ChartFont extends Settings {
  get Size(): unknown {
    return this.kept.get('size') ?? null;
  }
  set Size(value: unknown) {
    this.keep('size', numberArgument(value, 1));
  }
}

class ChartTitleFormat extends HostObject {
  readonly font = new ChartFont();
  get Font(): ChartFont {
    return this.font;
  }
}

class ChartTitle extends Settings {
  readonly format = new ChartTitleFormat();
  get Format(): ChartTitleFormat {
    return this.format;
  }
  get Text(): unknown {
    return this.kept.get('text') ?? null;
  }
  set Text(value: unknown) {
    this.keep('text', textArgument(value));
  }
}

class ChartLegend extends Settings {
  get Position(): unknown {
    return this.kept.get('position') ?? null;
  }
  set Position(value: unknown) {
    this.keep('position', choiceArgument(value, ['Top', 'Bottom', 'Left', 'Right']));
  }
}

class ChartLine extends Settings {
  get Color(): unknown {
    return this.kept.get('colour') ?? null;
  }
  set Color(value: unknown) {
    this.keep('colour', colourArgument(value));
  }
  get Weight(): unknown {
    return this.kept.get('weight') ?? null;
  }
  set Weight(value: unknown) {
    this.keep('weight', numberArgument(value, 0));
  }
  get LineStyle(): unknown {
    return this.kept.get('style') ?? null;
  }
  set LineStyle(value: unknown) {
    this.keep('style', choiceArgument(value, ['Continuous', 'Dash', 'None']));
  }
}

class ChartSeriesFormat extends HostObject {
  readonly line = new ChartLine();
  get Line(): ChartLine {
    return this.line;
  }
}

class ChartSeries extends Settings {
  readonly format = new ChartSeriesFormat();
  values: CellRange | null = null;
  categories: CellRange | null = null;
  name = '';

  get Format(): ChartSeriesFormat {
    return this.format;
  }
  get Name(): string {
    return this.name;
  }
  set Name(value: unknown) {
    this.name = textArgument(value);
  }
  get MarkerStyle(): unknown {
    return this.kept.get('marker') ?? null;
  }
  set MarkerStyle(value: unknown) {
    this.keep('marker', choiceArgument(value, ['None', 'Circle']));
  }
  get MarkerBackgroundColor(): unknown {
    return this.kept.get('markerFill') ?? null;
  }
  set MarkerBackgroundColor(value: unknown) {
    this.keep('markerFill', colourArgument(value));
  }
  get MarkerForegroundColor(): unknown {
    return this.kept.get('markerLine') ?? null;
  }
  set MarkerForegroundColor(value: unknown) {
    this.keep('markerLine', colourArgument(value));
  }
  SetValues(range: unknown): void {
    this.values = boxOf(range);
  }
  SetXAxisValues(range: unknown): void {
    this.categories = boxOf(range);
  }
}

class ChartSeriesCollection extends HostCollection {
  readonly all: ChartSeries[] = [];
  list(): readonly ChartSeries[] {
    return this.all;
  }
  itemAt(key: unknown): ChartSeries {
    const found = this.all[numberArgument(key)];
    if (found === undefined) throw itemNotFound();
    return found;
  }
  GetItemAt(index: unknown): ChartSeries {
    return this.itemAt(index);
  }
  Add(name: unknown): ChartSeries {
    const series = new ChartSeries();
    series.name = textArgument(name);
    this.all.push(series);
    return series;
  }
}

class ChartAxis extends Settings {
  get Minimum(): unknown {
    return this.kept.get('minimum') ?? null;
  }
  set Minimum(value: unknown) {
    this.keep('minimum', numberArgument(value));
  }
  get Maximum(): unknown {
    return this.kept.get('maximum') ?? null;
  }
  set Maximum(value: unknown) {
    this.keep('maximum', numberArgument(value));
  }
  get MajorUnit(): unknown {
    return this.kept.get('step') ?? null;
  }
  set MajorUnit(value: unknown) {
    this.keep('step', numberArgument(value));
  }
  get NumberFormat(): unknown {
    return this.kept.get('format') ?? null;
  }
  set NumberFormat(value: unknown) {
    this.keep('format', textArgument(value));
  }
}

class ChartAxes extends HostObject {
  readonly axis = new ChartAxis();
  get ValueAxis(): ChartAxis {
    return this.axis;
  }
}

/** A chart on a sheet. */
export class Chart extends HostObject {
  readonly title = new ChartTitle();
  readonly legend = new ChartLegend();
  readonly axes = new ChartAxes();
  readonly series = new ChartSeriesCollection();
  readonly type: string;
  area: CellRange | null = null;
  private readonly id: string;

  constructor(id: string, type: string) {
    super();
    this.id = id;
    this.type = type;
  }

  override get hostId(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  get Title(): ChartTitle {
    return this.title;
  }
  get Legend(): ChartLegend {
    return this.legend;
  }
  get Axes(): ChartAxes {
    return this.axes;
  }
  get Series(): ChartSeriesCollection {
    return this.series;
  }
  SetPosition(start: unknown, end: unknown): void {
    const [{ row, column }, last] = [boxOf(start), boxOf(end)];
    this.area = { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
  }
}

export class ChartCollection extends HostCollection {
  readonly all: Chart[] = [];
  private readonly sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.sheet = sheet;
  }

  list(): readonly Chart[] {
    return this.all;
  }
  itemAt(key: unknown): Chart {
    const found = this.all[numberArgument(key)];
    if (found === undefined) throw itemNotFound();
    return found;
  }
  Add(type: unknown, source: unknown, by: unknown): Chart {
    choiceArgument(by, ['Auto', 'Columns', 'Rows']);
    const chart = new Chart(
      this.sheet.workbook.nextId('chart'),
      choiceArgument(type, ['RadarMarkers', 'ColumnClustered']),
    );
    const first = new ChartSeries();
    first.values = boxOf(source);
    chart.series.all.push(first);
    this.all.push(chart);
    return chart;
  }
}
