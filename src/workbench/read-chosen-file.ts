import type { SheetBlueprint, UnkeptPart } from '../core/index.ts';
import { LIMITS } from '../xlsx/read/limits.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable-file-error.ts';
import { withoutEnding } from './file-name.ts';
import type { Notice, ReadFile } from './state.ts';

/**
 * Reads the bytes of an .xlsx file.
 *
 * @throws UnreadableFileError, and nothing else
 */
export type ReadSheets = (bytes: Uint8Array) => {
  readonly sheets: readonly SheetBlueprint[];
  /** What the file has and the sheets have not. */
  readonly unkept: readonly UnkeptPart[];
};

type Unreadable = Extract<Notice, { kind: 'unreadable' }>;

/** A file that the user chose, read; or why it could not be. The file itself is never changed. */
export async function readChosenFile(file: File, readSheets: ReadSheets): Promise<ReadFile | Unreadable> {
  const unreadable = (code: Unreadable['code']): Unreadable => ({
    kind: 'unreadable',
    name: file.name,
    code,
  });
  // Before it is taken into memory.
  if (file.size > LIMITS.fileBytes) return unreadable('tooLarge');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return unreadable('notReadable');
  }
  try {
    return { name: withoutEnding(file.name), ...readSheets(bytes) };
  } catch (error) {
    if (error instanceof UnreadableFileError) return unreadable(error.code);
    throw error;
  }
}
