import { nameKey } from '../checks/agency-key.ts';

/** So many letters may differ; and no shorter names are compared. */
const MOST_EDITS = 2;
const SHORTEST = 8;

/** Whether two texts come from each other by `most` letters put in, taken out or changed. */
function isWithin(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row.at(-1) ?? 0) <= most;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whether two keys of names (`nameKey`) may be one agency's: a letter or two apart, but no digit. */
export function areNearKeys(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > MOST_EDITS) return false;
  return digitsOf(a) === digitsOf(b) && isWithin(a, b, MOST_EDITS);
}

/**
 * Pairs of names that may be one agency's: a letter or two apart, but no digit. They are offered, never merged.
 *
 * @returns each pair once, in the order of `names`
 */
export function nearNames(names: readonly string[]): readonly (readonly [string, string])[] {
  const keyed = [...new Map(names.map((name) => [nameKey(name), name]))];
  return keyed.flatMap(([key, name], index) =>
    keyed
      .slice(index + 1)
      .filter(([other]) => areNearKeys(key, other))
      .map(([, other]) => [name, other] as const),
  );
}
