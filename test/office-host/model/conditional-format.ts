import type { CellRange } from '../../../src/core/index.ts';
import { HostCollection, HostObject, invalidArgument, itemNotFound, notImplemented } from '../host-object.ts';
import { booleanArgument, colourArgument, textArgument } from './arguments.ts';
import type { Range } from './range.ts';

/** The conditional formats of a range: the newest is the first. */
export class ConditionalFormatCollection extends HostCollection {
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  list(): readonly ConditionalFormat[] {
    const { row, column, rows, columns } = this.range.box;
    return this.range.sheet.highlights.filter(({ range }) => {
      const inRows = range.row < row + rows && row < range.row + range.rows;
      return inRows && range.column < column + columns && column < range.column + range.columns;
    });
  }

  itemAt(id: unknown): ConditionalFormat {
    const found = this.list().find((format) => format.Id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetCount(): number {
    return this.list().length;
  }

  Add(kind: unknown): ConditionalFormat {
    this.range.refuseFormats();
    if (kind !== 'Custom') throw notImplemented(`conditional formats of kind ${String(kind)}`);
    const added = new ConditionalFormat(this.range.sheet.workbook.nextId('format'), this.range.box);
    this.range.sheet.highlights.unshift(added);
    return added;
  }

  ClearAll(): void {
    this.range.refuseFormats();
    const gone = new Set(this.list());
    this.range.sheet.highlights = this.range.sheet.highlights.filter((format) => !gone.has(format));
  }
}

export class ConditionalFormat extends HostObject {
  readonly range: CellRange;
  readonly rule = new ConditionalFormatRule();
  readonly font = new ConditionalRangeFont();
  readonly fill = new ConditionalRangeFill();
  private readonly id: string;

  constructor(id: string, range: CellRange) {
    super();
    this.id = id;
    this.range = range;
  }

  override get hostId(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }

  /** The same format on another block, or on a copied sheet. */
  over(id: string, range: CellRange): ConditionalFormat {
    const copy = new ConditionalFormat(id, range);
    copy.rule.Formula = this.rule.Formula;
    if (this.fill.Color !== '') copy.fill.Color = this.fill.Color;
    if (this.font.Color !== '') copy.font.Color = this.font.Color;
    copy.font.Bold = this.font.Bold;
    return copy;
  }
}

class CustomConditionalFormat extends HostObject {
  private readonly owner: ConditionalFormat;

  constructor(owner: ConditionalFormat) {
    super();
    this.owner = owner;
  }

  get Rule(): ConditionalFormatRule {
    return this.owner.rule;
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalRangeFormat extends HostObject {
  private readonly owner: ConditionalFormat;

  constructor(owner: ConditionalFormat) {
    super();
    this.owner = owner;
  }

  get Font(): ConditionalRangeFont {
    return this.owner.font;
  }
  get Fill(): ConditionalRangeFill {
    return this.owner.fill;
  }
}

class ConditionalFormatRule extends HostObject {
  private formula = '';

  get Formula(): string {
    return this.formula;
  }
  set Formula(value: unknown) {
    const formula = textArgument(value);
    if (formula.length > 255) throw invalidArgument();
    this.formula = formula;
  }
}

class ConditionalRangeFill extends HostObject {
  private colour = '';

  get Color(): string {
    return this.colour;
  }
  set Color(value: unknown) {
    this.colour = colourArgument(value);
  }
}

class ConditionalRangeFont extends HostObject {
  private colour = '';
  private isBold = false;

  get Color(): string {
    return this.colour;
  }
  set Color(value: unknown) {
    this.colour = colourArgument(value);
  }
  get Bold(): boolean {
    return this.isBold;
  }
  set Bold(value: unknown) {
    this.isBold = booleanArgument(value);
  }
}
