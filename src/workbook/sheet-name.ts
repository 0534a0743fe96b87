/** The most UTF-16 units that a sheet's name may have. */
const LONGEST = 31;
/** What a sheet is called when nothing is left of the name wished for. */
const FALLBACK = 'PMQA';
/** Excel keeps this name for itself. */
const RESERVED = 'history';

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** Cuts to `length` UTF-16 units at most, never inside what a reader sees as one character. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept;
}

/** Excel compares names without case; names that differ only in width or composition are kept apart as well. */
function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Cut first: what then stands at an end may be an apostrophe or a blank. */
function trimmed(name: string, length: number): string {
  return cut(name, length).replace(/^['\s]+|['\s]+$/g, '');
}

/**
 * Gives each wished name as one that Excel takes for a sheet and that no sheet in `taken`, and none named before, has:
 * forbidden characters become `-`, the rest is cut to 31 UTF-16 units, and a number is added where the name is in use:
 * `แบบให้คะแนน (2)`.
 */
export function sheetNamer(taken: Iterable<string>): (wished: string) => string {
  const inUse = new Set(Array.from(taken, comparable)).add(RESERVED);
  const free = (name: string): boolean => !inUse.has(comparable(name));
  return (wished) => {
    const allowed = wished
      .replace(/[:\\/?*[\]]/g, '-')
      .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
      .trim();
    const name = trimmed(allowed, LONGEST) || FALLBACK;
    let unique = name;
    for (let number = 2; !free(unique); number += 1) {
      const suffix = ` (${String(number)})`;
      unique = (trimmed(name, LONGEST - suffix.length) || FALLBACK) + suffix;
    }
    inUse.add(comparable(unique));
    return unique;
  };
}

/** A name for one sheet beside those in `taken`, as `sheetNamer` gives it. */
export function uniqueSheetName(wished: string, taken: Iterable<string>): string {
  return sheetNamer(taken)(wished);
}
