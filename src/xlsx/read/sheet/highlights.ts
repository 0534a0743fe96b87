import type { Highlight } from '../../../core/index.ts';
import type { FormulaBudget } from '../formulas.ts';
import { LIMITS } from '../limits.ts';
import { highlightFill } from '../style/fill-look.ts';
import type { HighlightLook } from '../style/styles-part.ts';
import type { Unkept } from '../unkept.ts';
import type { Attributes, XmlVisitor } from '../xml-scan.ts';
import { type AreaCount, formulasOfAreas } from './areas.ts';
import { isSelfContained } from './cell-content.ts';

const INK = '#000000';
const PAPER = '#FFFFFF';

/** Gathers the conditional formats of a sheet; its methods throw UnreadableFileError `tooLarge`. */
export class HighlightsTaker implements XmlVisitor {
  readonly #part: string;
  readonly #looks: readonly HighlightLook[];
  readonly #count: AreaCount;
  readonly #budget: FormulaBudget;
  readonly #unkept: Unkept;
  readonly #found: { readonly priority: number; readonly highlight: Highlight }[] = [];
  #references = '';
  #rule: Attributes | null = null;
  #formula = '';
  #isInFormula = false;

  constructor(
    part: string,
    looks: readonly HighlightLook[],
    count: AreaCount,
    budget: FormulaBudget,
    unkept: Unkept,
  ) {
    this.#part = part;
    this.#looks = looks;
    this.#count = count;
    this.#budget = budget;
    this.#unkept = unkept;
  }

  /** In the order in which they are to be tried. */
  get highlights(): readonly Highlight[] {
    return this.#found
      .toSorted((first, second) => first.priority - second.priority)
      .map(({ highlight }) => highlight);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'conditionalFormatting') this.#references = attributes.get('sqref') ?? '';
    if (name === 'cfRule') {
      this.#rule = attributes;
      this.#formula = '';
    }
    if (name === 'formula') this.#isInFormula = true;
  }

  text(text: string): void {
    if (this.#rule !== null && this.#isInFormula) this.#formula += text;
  }

  close(name: string): void {
    if (name === 'formula') this.#isInFormula = false;
    if (name !== 'cfRule' || this.#rule === null) return;
    this.#take(this.#rule, this.#formula.trim());
    this.#rule = null;
  }

  #take(rule: Attributes, formula: string): void {
    const found = this.#looks[Number(rule.get('dxfId') ?? NaN)];
    const fill = found === undefined ? null : highlightFill(found.fill);
    const colour = found?.font.colour ?? null;
    const isKept = rule.get('type') === 'expression' && formula !== '' && isKeepable(formula);
    if (!isKept || fill === null || colour === null || found?.hasMore === true)
      this.#unkept.add('otherHighlights');
    if (!isKept || found === undefined || (fill === null && colour === null)) return;
    const look = { fill: fill ?? PAPER, colour: colour ?? INK, isBold: found.font.isBold };
    const priority = Number(rule.get('priority')) || 0;
    const areas = this.#count.read(this.#references);
    for (const each of formulasOfAreas(formula, areas, this.#budget, this.#part)) {
      this.#found.push({ priority, highlight: { range: each.area, formula: each.formula, look } });
    }
  }
}

function isKeepable(formula: string): boolean {
  return formula.length < LIMITS.formulaLength && isSelfContained(formula);
}
