import { HostObject, accessDenied, invalidOperation } from '../host-object.ts';
import { isRecord } from '../wire.ts';
import type { Range } from './range.ts';

/** A sheet's protection: locked cells refuse content, the sheet refuses formats. */
export class WorksheetProtection extends HostObject {
  private options: Readonly<Record<string, unknown>> | null = null;

  get Protected(): boolean {
    return this.options !== null;
  }
  get Options(): unknown {
    return this.options;
  }

  Protect(options: unknown, password: unknown): void {
    if (this.options !== null) throw invalidOperation('The sheet is protected already.');
    if (password !== undefined && password !== null) throw invalidOperation('No password here.');
    this.options = isRecord(options) ? options : {};
  }

  Unprotect(): void {
    this.options = null;
  }

  /** Throws AccessDenied where the sheet is protected and any cell of the range is locked. */
  refuseContent(range: Range): void {
    if (this.options === null) return;
    if (range.map((cell) => cell.look['locked'] ?? true).some((row) => row.includes(true)))
      throw accessDenied();
  }

  refuseFormats(): void {
    if (this.options !== null) throw accessDenied();
  }

  /** Rows may be hidden and shown where the options say so. */
  refuseRowFormats(): void {
    if (this.options !== null && this.options['allowFormatRows'] !== true) throw accessDenied();
  }

  copyFrom(other: WorksheetProtection): void {
    this.options = other.options;
  }
}
