import type { CellStyle } from '../../../core/index.ts';

/** The styles of one sheet by their keys, `style1`, `style2`, … in the order in which its cells first need them. */
export class StyleTable {
  readonly #keys = new Map<CellStyle, string>();
  readonly #keysOfLooks = new Map<string, string>();
  readonly #styles = new Map<string, CellStyle>();

  /** The key of a style; the same for all that look alike. */
  keyOf(style: CellStyle): string {
    const known = this.#keys.get(style);
    if (known !== undefined) return known;
    const look = JSON.stringify(style);
    const key = this.#keysOfLooks.get(look) ?? `style${String(this.#keysOfLooks.size + 1)}`;
    this.#keys.set(style, key);
    this.#keysOfLooks.set(look, key);
    this.#styles.set(key, style);
    return key;
  }

  build(): Readonly<Record<string, CellStyle>> {
    return Object.fromEntries(this.#styles);
  }
}
