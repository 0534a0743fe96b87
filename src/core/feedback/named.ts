import { foldFullWidth, foldThai, foldThaiDigits } from '../scoring/fold-text.ts';

/** The codes that a compilation gives: A01, A02, …; Thai letters may stand right before one. */
const CODE = /(?<![a-z0-9])a\d{2,}(?![a-z0-9])/;

const TITLES = /^(?:นางสาว|นาง|นาย|น\.ส\.|ดร\.|ผศ\.|รศ\.|ศ\.|(?:mr|mrs|ms|dr|prof)\.)/;
/** What may stand between two letters of a name without making it another. */
const BETWEEN = '[\\s.\\-_]*';
/** So many letters are no part of another word by chance; of fewer, whole words alone are a name. */
const LONG_NAME = 6;

const words = new Intl.Segmenter('th', { granularity: 'word' });

function folded(text: string): string {
  return foldFullWidth(foldThaiDigits(foldThai(text))).toLowerCase();
}

function bare(name: string): string {
  let rest = folded(name).replace(/\s+/g, '');
  while (TITLES.test(rest)) rest = rest.replace(TITLES, '');
  return rest.replace(/[.\-_]+/g, '');
}

function literal(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Whether a part of a text begins and ends where words do, in a language that puts no spaces between them. */
function isOfWholeWords(text: string, from: number, to: number): boolean {
  const starts = new Set(Array.from(words.segment(text), ({ index }) => index)).add(text.length);
  return starts.has(from) && starts.has(to);
}

type Finder = (text: string) => boolean;

/**
 * How a name is found: a number or a single letter means other things too, and is a name only where it heads the text
 * (`12: …`); a code of letters and digits, and a short name, only as whole words.
 */
function finderOf(key: string): Finder {
  const letters = Array.from(key, literal).join(BETWEEN);
  if (/^(?:\d+|.)$/u.test(key)) return (text) => new RegExp(`^${letters} ?:`, 'u').test(text);
  const before = /^[a-z0-9]/.test(key) ? '(?<![a-z0-9])' : '';
  const behind = /[a-z0-9]$/.test(key) ? '(?![a-z0-9])' : '';
  const pattern = new RegExp(`${before}${letters}${behind}`, 'gu');
  const isShort = /[\u0E00-\u0E7F]/.test(key) && key.length < LONG_NAME;
  return (text) =>
    [...text.matchAll(pattern)].some(
      ({ index, 0: found }) => !isShort || isOfWholeWords(text, index, index + found.length),
    );
}

/**
 * Finds out whether a text names an assessor: by a name or code of those that are known, however it is spaced, spelt or
 * titled, or by a code as compilations give them.
 *
 * @param agency whose own name may be told, even where an assessor goes by it
 */
export function namesAssessor(assessors: readonly string[], agency: string): Finder {
  const own = bare(agency);
  const isOwn = (key: string): boolean => key === own || (key.length >= LONG_NAME && own.includes(key));
  const keys = new Set(assessors.map(bare).filter((key) => key !== '' && !isOwn(key)));
  const finders = [...keys].map(finderOf);
  return (text) => {
    const plain = folded(text);
    return CODE.test(plain) || finders.some((finds) => finds(plain));
  };
}
