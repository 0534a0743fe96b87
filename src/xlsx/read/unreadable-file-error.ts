/** Why a file cannot be read as an .xlsx workbook; the key of the sentence shown. */
export type UnreadableFileCode =
  /** No zip container: another kind of file, or an empty one. */
  | 'notZip'
  /** Protected by a password to open. */
  | 'encrypted'
  /** A workbook of Excel 97-2003 (.xls). */
  | 'oldFormat'
  /** A zip container, but no workbook: a text document, an OpenDocument sheet, … */
  | 'notWorkbook'
  /** Cut off, or a checksum, a size or the markup is wrong, or what one part says of another. */
  | 'damaged'
  /** Above one of the caps of `limits.ts`. */
  | 'tooLarge'
  /** Markup that no spreadsheet program writes and that can harm: a document type, entities, deep nesting. */
  | 'unsafeXml'
  /** Legal, but not read here: zip64, a compression other than deflate, a binary workbook (.xlsb). */
  | 'unsupported';

/** What exactly was wrong, for a log or a report of the error; not for the user's eyes. */
export interface UnreadableFileFacts {
  readonly what: string;
  /** The part of the container, such as `xl/workbook.xml`. */
  readonly part?: string;
  readonly found?: number | string;
  readonly limit?: number;
}

/** The only error that reading a file throws, whatever the bytes. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly code: UnreadableFileCode;
  readonly facts: UnreadableFileFacts;

  constructor(code: UnreadableFileCode, facts: UnreadableFileFacts, options?: { cause?: unknown }) {
    super(`${code}: ${JSON.stringify(facts)}`, options);
    this.code = code;
    this.facts = facts;
  }
}
