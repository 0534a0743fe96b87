import type { CellRange } from '../../../src/core/index.ts';
import { HostCollection, HostObject, invalidArgument, itemNotFound } from '../host-object.ts';
import { choiceArgument, numberArgument, recordArgument, textArgument } from './arguments.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

function rangeArgument(value: unknown): Range {
  if (!(value instanceof Range)) throw invalidArgument();
  return value;
}

/** How a sheet prints. */
export class PageLayout extends HostObject {
  readonly footer = new HeaderFooter();
  readonly rowBreaks: number[] = [];
  readonly columnBreaks: number[] = [];
  area: CellRange | null = null;
  /** As `$1:$3` and `$A:$B`. */
  titleRows: string | null = null;
  titleColumns: string | null = null;
  /** In inches. */
  margins: Readonly<Record<string, unknown>> | null = null;
  private orientation = 'Portrait';
  private paper = 'Letter';
  private zoom: Readonly<Record<string, unknown>> = { scale: 100 };
  private readonly sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.sheet = sheet;
  }

  get Orientation(): string {
    return this.orientation;
  }
  set Orientation(value: unknown) {
    this.orientation = choiceArgument(value, ['Portrait', 'Landscape']);
  }
  get PaperSize(): string {
    return this.paper;
  }
  set PaperSize(value: unknown) {
    this.paper = choiceArgument(value, ['A4', 'Letter']);
  }
  get Zoom(): unknown {
    return this.zoom;
  }
  set Zoom(value: unknown) {
    const zoom = recordArgument(value);
    if (zoom['scale'] !== undefined) numberArgument(zoom['scale'], 10, 400);
    else numberArgument(zoom['horizontalFitToPages'], 1);
    this.zoom = zoom;
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.footer);
  }

  SetPrintArea(range: unknown): void {
    this.area = rangeArgument(range).box;
    this.sheet.names.keep('Print_Area', this.area);
  }

  SetPrintTitleRows(rows: unknown): void {
    if (!/^\$\d+:\$\d+$/.test(textArgument(rows))) throw invalidArgument();
    this.titleRows = textArgument(rows);
  }

  SetPrintTitleColumns(columns: unknown): void {
    if (!/^\$[A-Z]+:\$[A-Z]+$/.test(textArgument(columns))) throw invalidArgument();
    this.titleColumns = textArgument(columns);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    choiceArgument(unit, ['Inches']);
    this.margins = recordArgument(options);
  }
}

class HeaderFooterGroup extends HostObject {
  private readonly footer: HeaderFooter;

  constructor(footer: HeaderFooter) {
    super();
    this.footer = footer;
  }

  get DefaultForAllPages(): HeaderFooter {
    return this.footer;
  }
}

class HeaderFooter extends HostObject {
  private left = '';
  private centre = '';
  private right = '';

  get LeftFooter(): string {
    return this.left;
  }
  set LeftFooter(value: unknown) {
    this.left = textArgument(value);
  }
  get CenterFooter(): string {
    return this.centre;
  }
  set CenterFooter(value: unknown) {
    this.centre = textArgument(value);
  }
  get RightFooter(): string {
    return this.right;
  }
  set RightFooter(value: unknown) {
    this.right = textArgument(value);
  }
}

/** The page breaks before rows, or those before columns. */
export class PageBreakCollection extends HostCollection {
  private readonly breaks: number[];
  private readonly place: (range: Range) => number;

  constructor(breaks: number[], place: (range: Range) => number) {
    super();
    this.breaks = breaks;
    this.place = place;
  }

  list(): readonly PageBreak[] {
    return this.breaks.map(() => new PageBreak());
  }

  itemAt(): never {
    throw itemNotFound();
  }

  Add(range: unknown): PageBreak {
    const before = this.place(rangeArgument(range));
    if (before === 0) throw invalidArgument();
    this.breaks.push(before);
    return new PageBreak();
  }
}

class PageBreak extends HostObject {}
