const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const ANY_SPACE = /[\s\u00A0\u2000-\u200A\u202F\u3000]+/g;

/** Drops invisible characters, makes every kind of space one plain space, trims. */
export function foldSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(ANY_SPACE, ' ').trim();
}

/** Thai digits ๐-๙ to 0-9. */
export function foldThaiDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** Full-width forms (０-９ ， ． － ＋ ％ ／) to plain ones. */
export function foldFullWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/**
 * One spelling for the spellings of Thai that look alike: sara am typed as nikhahit and sara aa, a tone mark
 * before its vowel, แ typed as two เ. For comparing; what is shown stays as it was typed.
 */
export function foldThai(text: string): string {
  return foldSpaces(text)
    .normalize('NFC')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E37])/g, '$2$1')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33');
}
