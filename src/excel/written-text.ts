/** Excel reads these as a formula, an error or its own apostrophe. */
const BEGINS_LIKE_MORE = /^[=+\-@#']/;
/** Any digit may make a number, a date, a time or a percent of the text, differently in each language of Excel. */
const HAS_DIGIT = /\p{Nd}/u;
const IS_BOOLEAN = /^(?:true|false)$/i;

/**
 * The text as it must be written for Excel to keep it as text. Excel reads what it is given as if it were typed; a
 * leading apostrophe says "text", and is not part of it.
 */
export function writtenText(text: string): string {
  return BEGINS_LIKE_MORE.test(text) || HAS_DIGIT.test(text) || IS_BOOLEAN.test(text) ? `'${text}` : text;
}
