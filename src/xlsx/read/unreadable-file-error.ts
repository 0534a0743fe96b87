import type { UnreadableFileCode } from '../../core/index.ts';

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
