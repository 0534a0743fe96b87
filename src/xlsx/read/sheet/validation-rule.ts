import { type CellRange, type Validation, cellAddress } from '../../../core/index.ts';
import type { FormulaBudget } from '../formulas.ts';
import { LIMITS } from '../limits.ts';
import type { Attributes } from '../xml-scan.ts';
import { formulasOfAreas } from './areas.ts';
import { isSelfContained } from './cell-content.ts';

/** What a `<dataValidation>` asks of its cells. */
export interface StatedRule {
  readonly attributes: Attributes;
  readonly areas: readonly CellRange[];
  /** Its formulas as the file spells them; `''` where there is none. */
  readonly first: string;
  readonly second: string;
}

/** A rule, and the block that it is for. */
export interface AreaRule {
  readonly area: CellRange;
  readonly rule: Validation['rule'];
}

const LITERAL = /^\s*"((?:[^"]|"")*)"\s*$/;
/** Excel's own limit on a list's items and their commas, in UTF-16 units. */
const MOST_LIST = 255;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The rules of a blueprint that are equal to a stated one, one per area. A bound on numbers, days or lengths
 * becomes the formula that says the same.
 *
 * @returns `null` where a blueprint has no rule like it
 * @throws UnreadableFileError `tooLarge`
 */
export function rulesOf(stated: StatedRule, budget: FormulaBudget, part: string): readonly AreaRule[] | null {
  const { areas, attributes, first, second } = stated;
  const custom = (formula: string): readonly AreaRule[] =>
    formulasOfAreas(formula, areas, budget, part).map((each) => ({
      area: each.area,
      rule: { kind: 'custom', formula: each.formula },
    }));
  const kind = attributes.get('type') ?? 'none';
  if (kind === 'none') return custom('TRUE');
  const isUsable = first !== '' && [first, second].every((each) => isKeepable(each));
  if (!isUsable) return null;
  if (kind === 'custom') return custom(first);
  if (kind === 'list') {
    const items = itemsOf(first);
    return items && areas.map((area) => ({ area, rule: { kind: 'list', items } }));
  }
  const cell = baseCell(areas);
  const subject = kind === 'textLength' ? `LEN(${cell})` : cell;
  const bounds = boundsOf(subject, attributes.get('operator') ?? 'between', first, second);
  if (bounds === null) return null;
  switch (kind) {
    case 'whole':
      return custom(`IF(ISNUMBER(${cell}),AND(${cell}=INT(${cell}),${bounds}),FALSE)`);
    case 'decimal':
    case 'date':
    case 'time':
      return custom(`IF(ISNUMBER(${cell}),${bounds},FALSE)`);
    case 'textLength':
      return custom(bounds);
    default:
      return null;
  }
}

function isKeepable(formula: string): boolean {
  return formula.length < LIMITS.formulaLength / 4 && isSelfContained(formula);
}

/** The words of a list; `null` where the list is not made of words. */
function itemsOf(formula: string): readonly string[] | null {
  const literal = LITERAL.exec(formula)?.[1]?.replaceAll('""', '"');
  if (literal === undefined || literal.length > MOST_LIST) return null;
  // Excel takes no notice of the blanks around an item.
  const items = literal.split(',').map((item) => item.trim());
  return items.some((item) => item !== '') ? items.filter((item) => item !== '') : null;
}

function baseCell(areas: readonly CellRange[]): string {
  const rows = areas.reduce((least, { row }) => Math.min(least, row), LIMITS.rows - 1);
  const columns = areas.reduce((least, { column }) => Math.min(least, column), LIMITS.columns - 1);
  return cellAddress(rows, columns);
}

function boundsOf(subject: string, operator: string, first: string, second: string): string | null {
  const low = operand(first);
  const high = operand(second);
  switch (operator) {
    case 'between':
      return second === '' ? null : `AND(${subject}>=${low},${subject}<=${high})`;
    case 'notBetween':
      return second === '' ? null : `OR(${subject}<${low},${subject}>${high})`;
    case 'equal':
      return `${subject}=${low}`;
    case 'notEqual':
      return `${subject}<>${low}`;
    case 'lessThan':
      return `${subject}<${low}`;
    case 'lessThanOrEqual':
      return `${subject}<=${low}`;
    case 'greaterThan':
      return `${subject}>${low}`;
    case 'greaterThanOrEqual':
      return `${subject}>=${low}`;
    default:
      return null;
  }
}

/** A number as it is; anything longer in brackets, so that nothing around it takes part of it. */
function operand(formula: string): string {
  return NUMBER.test(formula) ? formula : `(${formula})`;
}
