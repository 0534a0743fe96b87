import { unescapeText } from '../escapes.ts';
import { LIMITS } from './limits.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import type { Attributes } from './xml-scan.ts';

/**
 * Gathers the text of one `<si>` or `<is>` element: of its `<t>`, or of the `<t>` of each run. The reading of
 * Chinese and Japanese words (`<rPh>`) is not part of it. Without `xml:space="preserve"` the white space
 * around a `<t>` is layout of the markup.
 */
export class TextRuns {
  readonly #part: string;
  #whole = '';
  #run = '';
  #isInText = false;
  #isInReading = false;
  #keepsSpace = false;
  #isFormatted = false;

  constructor(part: string) {
    this.#part = part;
  }

  /** Whether letters of any text so far have a look of their own. */
  get isFormatted(): boolean {
    return this.#isFormatted;
  }

  start(): void {
    this.#whole = '';
    this.#isInText = false;
    this.#isInReading = false;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#isInReading = true;
    if (name === 'rPr') this.#isFormatted = true;
    if (name !== 't' || this.#isInReading) return;
    this.#isInText = true;
    this.#keepsSpace = attributes.get('space') === 'preserve';
    this.#run = '';
  }

  text(text: string): void {
    if (this.#isInText) this.#run += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isInReading = false;
    if (name !== 't' || !this.#isInText) return;
    this.#isInText = false;
    this.#whole += unescapeText(
      this.#keepsSpace ? this.#run : this.#run.replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, ''),
    );
  }

  take(): string {
    return checkedLength(this.#whole, this.#part);
  }
}

/** The text itself, unless it is longer than a cell can hold. */
export function checkedLength(text: string, part: string): string {
  if (text.length <= LIMITS.textLength) return text;
  throw new UnreadableFileError('tooLarge', {
    what: 'text of a cell',
    part,
    found: text.length,
    limit: LIMITS.textLength,
  });
}
