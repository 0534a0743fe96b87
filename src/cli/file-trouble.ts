import type { FileTroubleCode } from '../core/index.ts';

/** A file that could not be read or written; `code` is the key of the sentence. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  readonly code: FileTroubleCode;
  /** As the user typed it. */
  readonly file: string;

  constructor(code: FileTroubleCode, file: string, options?: { cause?: unknown }) {
    super(`${code}: ${file}`, options);
    this.code = code;
    this.file = file;
  }
}
