import { HostCollection, HostObject, invalidArgument } from '../host-object.ts';
import {
  booleanArgument,
  choiceArgument,
  colourArgument,
  numberArgument,
  textArgument,
} from './arguments.ts';
import type { Range } from './range.ts';

const WIDEST = 1342;
const HIGHEST = 409.5;

/** A range's format. Widths and heights are in points. */
export class RangeFormat extends HostObject {
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get HorizontalAlignment(): unknown {
    return this.range.look('horizontal', 'General');
  }
  set HorizontalAlignment(value: unknown) {
    this.range.setLook('horizontal', choiceArgument(value, ['General', 'Left', 'Center', 'Right']));
  }
  get VerticalAlignment(): unknown {
    return this.range.look('vertical', 'Bottom');
  }
  set VerticalAlignment(value: unknown) {
    this.range.setLook('vertical', choiceArgument(value, ['Top', 'Center', 'Bottom']));
  }
  get WrapText(): unknown {
    return this.range.look('wraps', false);
  }
  set WrapText(value: unknown) {
    this.range.setLook('wraps', booleanArgument(value));
  }
  get ColumnWidth(): unknown {
    return this.range.sheet.columnWidths.get(this.range.box.column) ?? 48;
  }
  set ColumnWidth(value: unknown) {
    this.range.refuseFormats();
    const width = numberArgument(value, 0, WIDEST);
    for (const column of this.range.columns()) this.range.sheet.columnWidths.set(column, width);
  }
  get RowHeight(): unknown {
    return this.range.sheet.rowHeights.get(this.range.box.row) ?? 15;
  }
  set RowHeight(value: unknown) {
    this.range.refuseFormats();
    const height = numberArgument(value, 0, HIGHEST);
    for (const row of this.range.rows()) this.range.sheet.rowHeights.set(row, height);
  }
}

class RangeFont extends HostObject {
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  get Name(): unknown {
    return this.range.look('fontName', 'Calibri');
  }
  set Name(value: unknown) {
    this.range.setLook('fontName', textArgument(value));
  }
  get Size(): unknown {
    return this.range.look('fontSize', 11);
  }
  set Size(value: unknown) {
    this.range.setLook('fontSize', numberArgument(value, 1, 409));
  }
  get Bold(): unknown {
    return this.range.look('bold', false);
  }
  set Bold(value: unknown) {
    this.range.setLook('bold', booleanArgument(value));
  }
  get Italic(): unknown {
    return this.range.look('italic', false);
  }
  set Italic(value: unknown) {
    this.range.setLook('italic', booleanArgument(value));
  }
  get Color(): unknown {
    return this.range.look('colour', '#000000');
  }
  set Color(value: unknown) {
    this.range.setLook('colour', colourArgument(value));
  }
}

class RangeFill extends HostObject {
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  get Color(): unknown {
    return this.range.look('fill', '#FFFFFF') ?? '';
  }
  set Color(value: unknown) {
    this.range.setLook('fill', colourArgument(value));
  }
}

class FormatProtection extends HostObject {
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  get Locked(): unknown {
    return this.range.look('locked', true);
  }
  set Locked(value: unknown) {
    this.range.setLook('locked', booleanArgument(value));
  }
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

class RangeBorderCollection extends HostCollection {
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  list(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }

  itemAt(side: unknown): RangeBorder {
    const { rows, columns } = this.range.box;
    const name = choiceArgument(side, SIDES);
    // Lines between rows or columns need two of them.
    if ((name === 'InsideHorizontal' && rows < 2) || (name === 'InsideVertical' && columns < 2))
      throw invalidArgument();
    return new RangeBorder(this.range, name);
  }
}

class RangeBorder extends HostObject {
  private readonly range: Range;
  private readonly side: string;

  constructor(range: Range, side: string) {
    super();
    this.range = range;
    this.side = side;
  }

  override get hostId(): string {
    return this.side;
  }
  get Style(): unknown {
    return this.range.look(`style${this.side}`, 'None');
  }
  set Style(value: unknown) {
    this.range.setLook(`style${this.side}`, choiceArgument(value, ['None', 'Continuous']));
  }
  get Color(): unknown {
    return this.range.look(`colour${this.side}`, '#000000');
  }
  set Color(value: unknown) {
    this.range.setLook(`colour${this.side}`, colourArgument(value));
  }
}
