import { LIMITS } from './limits.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** An element's attributes by their names without prefix: `r:id` is `id`. */
export type Attributes = ReadonlyMap<string, string>;

/** What a reader does as the scanner passes; names come without their prefix. */
export interface XmlVisitor {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** A run of text; one element's text may come in several. */
  text?(text: string): void;
  /** An element of an extension, or the extension itself: nothing of it is told but this name. */
  passOver?(name: string): void;
}

/**
 * Subtrees passed over: a `Choice` is for readers that understand an extension (its `Fallback` is for us),
 * an `extLst` is extensions only, with elements named like those of the standard.
 */
const PASSED_OVER: ReadonlySet<string> = new Set(['Choice', 'extLst']);

const NAME = /[^\s/>"'=<&!?]+/y;
const ATTRIBUTE = /\s+([^\s/>"'=<&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const CLOSE_END = /\s*>/y;
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));|&/g;
// eslint-disable-next-line no-control-regex -- these very characters are meant
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Walks once through the XML of a part: elements, attributes, text; namespaces are ignored, so that strict
 * and transitional workbooks read alike. Time and memory grow with the text's length only.
 *
 * @param part the part's path, for the error
 * @throws UnreadableFileError `unsafeXml` for a document type, entities or deep nesting, else `damaged`
 */
export function scanXml(xml: string, part: string, visitor: XmlVisitor): void {
  const fail = (what: string, code: 'damaged' | 'unsafeXml' = 'damaged'): never => {
    throw new UnreadableFileError(code, { what, part });
  };
  if (FORBIDDEN.test(xml)) fail('forbidden character');
  const source = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  const stack: string[] = [];
  /** The depth of the subtree passed over; 0 outside of one. */
  let passing = 0;
  let roots = 0;
  let position = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(source);
    if (found !== null) position = pattern.lastIndex;
    return found;
  };
  const skipTo = (mark: string): number => {
    const at = source.indexOf(mark, position);
    if (at === -1) fail('markup that does not end');
    position = at + mark.length;
    return at;
  };
  const dereference = (text: string): string =>
    text.includes('&')
      ? text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return NAMED.get(name) ?? fail('entity');
          const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : fail('reference');
        })
      : text;
  const tell = (text: string): void => {
    if (text !== '' && stack.length > 0 && passing === 0) visitor.text?.(text);
  };
  const close = (): void => {
    const name = stack.pop() ?? fail('an element closed twice');
    if (passing === 0) visitor.close?.(name.slice(name.indexOf(':') + 1));
    else if (stack.length < passing) passing = 0;
  };
  const readAttributes = (): Attributes => {
    const attributes = new Map<string, string>();
    for (let found = match(ATTRIBUTE); found !== null; found = match(ATTRIBUTE)) {
      const [, name = '', inDouble, inSingle = ''] = found;
      const value = (inDouble ?? inSingle).replace(/[\t\n]/g, ' ');
      const local = name.slice(name.indexOf(':') + 1);
      const isPrefixed = local !== name;
      if (name.startsWith('xmlns:')) continue;
      // An attribute of the element's own wins over a foreign one of the same name.
      if (!isPrefixed || !attributes.has(local)) attributes.set(local, dereference(value));
    }
    return attributes;
  };
  const open = (): void => {
    const [name] = match(NAME) ?? fail('tag');
    if (stack.length === 0) roots += 1;
    if (roots > 1) fail('a second root');
    const attributes = readAttributes();
    const isEmpty = (match(TAG_END) ?? fail('tag'))[1] === '/';
    stack.push(name);
    if (stack.length > LIMITS.xmlDepth) fail('nesting', 'unsafeXml');
    const local = name.slice(name.indexOf(':') + 1);
    if (passing === 0 && PASSED_OVER.has(local)) passing = stack.length;
    if (passing === 0) visitor.open?.(local, attributes);
    else visitor.passOver?.(local);
    if (isEmpty) close();
  };

  for (;;) {
    const tag = source.indexOf('<', position);
    tell(dereference(source.slice(position, tag === -1 ? source.length : tag)));
    if (tag === -1) break;
    position = tag + 1;
    if (source.startsWith('!--', position)) {
      skipTo('-->');
    } else if (source.startsWith('![CDATA[', position)) {
      position += 8;
      const start = position;
      tell(source.slice(start, skipTo(']]>')));
    } else if (source[position] === '!') {
      fail('document type or entity', 'unsafeXml');
    } else if (source[position] === '?') {
      skipTo('?>');
    } else if (source[position] === '/') {
      position += 1;
      const [name] = match(NAME) ?? fail('tag');
      if (match(CLOSE_END) === null) fail('tag');
      if (stack.at(-1) !== name) fail('an element closed by another');
      close();
    } else {
      open();
    }
  }
  if (stack.length > 0 || roots === 0) fail('an element that does not end');
}
