import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's top folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The manifest's root element. Needs a page's DOMParser; throws with the parser's words where it is not XML. */
export function readManifest(): Element {
  const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const failure = parsed.querySelector('parsererror');
  if (failure !== null) throw new Error(failure.textContent);
  return parsed.documentElement;
}

/** Every element of that local name below `from`, whatever its namespace. */
export function all(from: Element, localName: string): readonly Element[] {
  return [...from.getElementsByTagNameNS('*', localName)];
}

/** The one element reached by child names; throws where there is none or more than one. */
export function at(from: Element, ...path: readonly string[]): Element {
  return path.reduce((parent, name) => {
    const found = [...parent.children].filter((child) => child.localName === name);
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`${parent.localName}: ${found.length} × ${name}`);
    return only;
  }, from);
}

/** An attribute's text; throws where it is missing. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} has no ${name}`);
  return value;
}

/** The width and height, in pixels, that a PNG file's header states. */
export function pngSize(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(join(ROOT, path));
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is not a PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
