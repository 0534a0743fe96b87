import { foldFullWidth, foldThai, foldThaiDigits } from '../scoring/fold-text.ts';

/**
 * What two spellings of one name have in common, for comparing only: the spellings of Thai folded, all spaces and
 * invisible signs gone (text out of a PDF has spaces in the middle of words), digits and letters plain.
 */
export function nameKey(name: string): string {
  return foldFullWidth(foldThaiDigits(foldThai(name.replace(/[\s\u00A0]+/g, '')))).toLowerCase();
}

/** Whether two spellings are of one name. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
