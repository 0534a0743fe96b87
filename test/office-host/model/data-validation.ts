import type { CellRange } from '../../../src/core/index.ts';
import { HostObject, invalidArgument, invalidOperation } from '../host-object.ts';
import { isRecord } from '../wire.ts';
import { recordArgument } from './arguments.ts';
import type { Range } from './range.ts';
import { shiftedFormula } from './shift-formula.ts';
import type { RowShift } from './shift.ts';

/** A validation as the sheet keeps it, in the client's own shapes. */
export interface KeptValidation {
  readonly range: CellRange;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly alert: Readonly<Record<string, unknown>> | null;
  readonly ignoresBlanks: boolean;
}

const KINDS = ['wholeNumber', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];
const MOST_RULE_CHARACTERS = 255;

function overlaps(a: CellRange, b: CellRange): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function isSame(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The validation of a range. One over part of a range is neither split nor merged: that is refused. */
export class DataValidation extends HostObject {
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  private get kept(): KeptValidation | undefined {
    return this.range.sheet.validations.find((kept) => isSame(kept.range, this.range.box));
  }

  private change(part: Partial<Omit<KeptValidation, 'range'>>): void {
    this.range.refuseFormats();
    const { kept } = this;
    if (!kept) throw invalidOperation('There is no rule yet.');
    const { validations } = this.range.sheet;
    validations.splice(validations.indexOf(kept), 1, { ...kept, ...part });
  }

  get Type(): string {
    const { rule } = this.kept ?? {};
    const kind = KINDS.find((each) => rule?.[each] !== undefined);
    return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  get Rule(): unknown {
    return this.kept?.rule ?? {};
  }
  set Rule(value: unknown) {
    this.range.refuseFormats();
    const rule = recordArgument(value);
    if (KINDS.filter((kind) => rule[kind] !== undefined).length !== 1) throw invalidArgument();
    const source = isRecord(rule['list']) ? rule['list']['source'] : undefined;
    const formula = isRecord(rule['custom']) ? rule['custom']['formula'] : undefined;
    for (const text of [source, formula]) {
      if (typeof text === 'string' && text.length > MOST_RULE_CHARACTERS) throw invalidArgument();
    }
    const { validations } = this.range.sheet;
    if (validations.some((kept) => overlaps(kept.range, this.range.box)))
      throw invalidOperation('Clear it first.');
    validations.push({ range: this.range.box, rule, prompt: null, alert: null, ignoresBlanks: true });
  }
  get Prompt(): unknown {
    return this.kept?.prompt ?? null;
  }
  set Prompt(value: unknown) {
    const prompt = recordArgument(value);
    refuseLongTexts(prompt, 255);
    this.change({ prompt });
  }
  get ErrorAlert(): unknown {
    return this.kept?.alert ?? null;
  }
  set ErrorAlert(value: unknown) {
    const alert = recordArgument(value);
    refuseLongTexts(alert, 224);
    this.change({ alert });
  }
  get IgnoreBlanks(): unknown {
    return this.kept?.ignoresBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.change({ ignoresBlanks: value === true });
  }

  Clear(): void {
    this.range.refuseFormats();
    const { sheet, box } = this.range;
    sheet.validations = sheet.validations.filter((kept) => !overlaps(kept.range, box));
  }
}

function refuseLongTexts({ title, message }: Readonly<Record<string, unknown>>, longest: number): void {
  if (typeof title !== 'string' || title.length > 32) throw invalidArgument();
  if (typeof message !== 'string' || message.length > longest) throw invalidArgument();
}

/** A custom rule after rows came or went; the other kinds stay. */
export function shiftedRule(rule: KeptValidation['rule'], shift: RowShift): KeptValidation['rule'] {
  const { custom } = rule;
  if (!isRecord(custom) || typeof custom['formula'] !== 'string') return rule;
  return { custom: { ...custom, formula: shiftedFormula(custom['formula'], shift) } };
}
