import type { Validation } from '../../../core/index.ts';
import { unescapeText } from '../../escapes.ts';
import type { FormulaBudget } from '../formulas.ts';
import type { Unkept } from '../unkept.ts';
import { isTrue } from '../workbook-part.ts';
import type { Attributes, XmlVisitor } from '../xml-scan.ts';
import type { AreaCount } from './areas.ts';
import { rulesOf } from './validation-rule.ts';

/** Excel's own limits, in UTF-16 units. */
const MOST_WORDS = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 255 };

/** Gathers the data validations of a sheet; its methods throw UnreadableFileError `tooLarge`. */
export class ValidationsTaker implements XmlVisitor {
  readonly validations: Validation[] = [];
  readonly #part: string;
  readonly #count: AreaCount;
  readonly #budget: FormulaBudget;
  readonly #unkept: Unkept;
  #attributes: Attributes | null = null;
  #formulas = { formula1: '', formula2: '' };
  #reading: 'formula1' | 'formula2' | null = null;

  constructor(part: string, count: AreaCount, budget: FormulaBudget, unkept: Unkept) {
    this.#part = part;
    this.#count = count;
    this.#budget = budget;
    this.#unkept = unkept;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'dataValidation') {
      this.#attributes = attributes;
      this.#formulas = { formula1: '', formula2: '' };
    }
    if (name === 'formula1' || name === 'formula2') this.#reading = name;
  }

  text(text: string): void {
    if (this.#attributes !== null && this.#reading !== null) this.#formulas[this.#reading] += text;
  }

  close(name: string): void {
    if (name === this.#reading) this.#reading = null;
    if (name !== 'dataValidation' || this.#attributes === null) return;
    this.#take(this.#attributes);
    this.#attributes = null;
  }

  #take(attributes: Attributes): void {
    const asks = (attributes.get('type') ?? 'none') !== 'none';
    const prompt = promptOf(attributes);
    // One that lets everything through and says nothing is none.
    if (!asks && prompt.title === '' && prompt.message === '') return;
    const areas = this.#count.read(attributes.get('sqref') ?? '');
    const { formula1, formula2 } = this.#formulas;
    const rules = rulesOf(
      { attributes, areas, first: formula1.trim(), second: formula2.trim() },
      this.#budget,
      this.#part,
    );
    const isBarring = isTrue(attributes.get('showErrorMessage'));
    if (rules === null || (asks && !isBarring)) this.#unkept.add('otherValidations');
    const alert = alertOf(attributes, isBarring);
    for (const { area, rule } of rules ?? []) this.validations.push({ range: area, rule, prompt, alert });
  }
}

function promptOf(attributes: Attributes): Validation['prompt'] {
  if (!isTrue(attributes.get('showInputMessage'))) return { title: '', message: '' };
  return { title: words(attributes, 'promptTitle'), message: words(attributes, 'prompt') };
}

/** One that bars nothing becomes the mildest that there is. */
function alertOf(attributes: Attributes, isBarring: boolean): Validation['alert'] {
  const style = attributes.get('errorStyle');
  const isMild = style === 'warning' || style === 'information';
  return {
    style: isBarring ? (isMild ? style : 'stop') : 'information',
    title: words(attributes, 'errorTitle'),
    message: words(attributes, 'error'),
  };
}

function words(attributes: Attributes, name: keyof typeof MOST_WORDS): string {
  return unescapeText(attributes.get(name) ?? '').slice(0, MOST_WORDS[name]);
}
