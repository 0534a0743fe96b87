import { UnreadableFileError } from '../../src/xlsx/read/unreadable-file-error.ts';

/**
 * Every file is refused, or read, within so many seconds of the processor's time, which a busy machine does not
 * stretch; most take milliseconds.
 */
const PATIENCE_S = 8;

/** What a reader gives, or the code of its error; no other error may come of it, and it may not take long. */
export function outcomeOf<Content>(
  read: (bytes: Uint8Array) => Content,
  bytes: Uint8Array,
): Content | string {
  const start = process.cpuUsage();
  try {
    return read(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return error.code;
  } finally {
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(PATIENCE_S);
  }
}
