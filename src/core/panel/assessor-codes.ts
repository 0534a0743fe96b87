import { nameKey } from '../checks/agency-key.ts';

/** What an assessor is called, and who that is. */
export interface AssessorCode {
  readonly code: string;
  /** As first written, by the order of the letters. */
  readonly name: string;
}

/** FNV-1a in 32 bits: an order that says nothing of the names. */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * Codes A01, A02, … for assessors, one for all spellings of a name, in an order that says nothing of the names; the
 * same names always get the same codes.
 *
 * @returns by the key of the name
 */
export function assessorCodes(names: readonly string[]): ReadonlyMap<string, AssessorCode> {
  const byKey = new Map<string, string>();
  for (const name of names.toSorted()) {
    const key = nameKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  const keys = [...byKey].toSorted(([a], [b]) => scattered(a) - scattered(b) || (a < b ? -1 : 1));
  const digits = Math.max(2, String(keys.length).length);
  return new Map(
    keys.map(([key, name], index) => [key, { code: `A${String(index + 1).padStart(digits, '0')}`, name }]),
  );
}
