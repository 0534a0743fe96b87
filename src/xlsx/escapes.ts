/** What XML 1.0 cannot carry, not even by number: controls, halves of surrogate pairs, U+FFFE, U+FFFF. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex -- these very characters are meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text as an .xlsx file spells it before XML escaping: what looks like one of Excel's `_x0041_` escapes is
 * escaped itself, characters that XML cannot carry (all invisible) are dropped.
 */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The text behind Excel's `_x0041_` escapes: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML spells it between tags and in attributes; what XML cannot carry is dropped. */
export function escapeMarkup(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}
