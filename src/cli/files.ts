import { access, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { SheetBlueprint, SheetImage } from '../core/index.ts';
import { readSheets as readAllSheets } from '../xlsx/read-sheets.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { UnreadableFileError } from '../xlsx/read/unreadable-file-error.ts';
import type { Surroundings } from './context.ts';
import { FileTrouble } from './file-trouble.ts';
import { withPartFile } from './part-file.ts';

/** A million records come near this; for workbooks the reader's own caps are far tighter. */
const LARGEST_FILE = 512 * 1024 * 1024;

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

async function readBytes(file: string, { locate }: Surroundings): Promise<Uint8Array> {
  try {
    const { size } = await stat(locate(file));
    if (size > LARGEST_FILE) throw new FileTrouble('tooLarge', file);
    return new Uint8Array(await readFile(locate(file)));
  } catch (cause) {
    if (cause instanceof FileTrouble) throw cause;
    throw new FileTrouble(codeOf(cause) === 'ENOENT' ? 'notFound' : 'notReadable', file, { cause });
  }
}

/**
 * Reads a text file in UTF-8, with or without a byte order mark.
 *
 * @throws FileTrouble where it is not there, cannot be read, or is in another encoding
 */
export async function readText(file: string, surroundings: Surroundings): Promise<string> {
  const bytes = await readBytes(file, surroundings);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileTrouble('notUtf8', file, { cause });
  }
}

async function readingFrom<T>(
  file: string,
  surroundings: Surroundings,
  read: (bytes: Uint8Array) => T,
): Promise<T> {
  const bytes = await readBytes(file, surroundings);
  try {
    return read(bytes);
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw new FileTrouble(cause.code, file, { cause });
    throw cause;
  }
}

/**
 * Reads our sheets from a workbook's file.
 *
 * @throws FileTrouble where it cannot be read
 */
export async function readSheets(file: string, surroundings: Surroundings): Promise<readonly SheetImage[]> {
  return readingFrom(file, surroundings, (bytes) => readWorkbook(bytes).sheets);
}

/**
 * Reads every sheet of a workbook's file, whatever it holds.
 *
 * @throws FileTrouble where it cannot be read
 */
export async function readWholeSheets(
  file: string,
  surroundings: Surroundings,
): Promise<readonly SheetBlueprint[]> {
  return readingFrom(file, surroundings, (bytes) => readAllSheets(bytes).sheets);
}

/**
 * Makes sure, before any work, that a file may be written.
 *
 * @throws FileTrouble where one of the name is there and `force` is not said
 */
export async function refuseToOverwrite(
  file: string,
  force: boolean,
  { locate }: Surroundings,
): Promise<void> {
  if (force) return;
  const isThere = await access(locate(file)).then(
    () => true,
    () => false,
  );
  if (isThere) throw new FileTrouble('exists', file);
}

/**
 * Makes sure that a file is not written over the one that it is made from, by whatever path.
 *
 * @throws FileTrouble where both are one file
 */
export async function refuseSameFile(from: string, to: string, { locate }: Surroundings): Promise<void> {
  const paths = [locate(from), locate(to)].map((path) => realpath(path).catch(() => path));
  const [source, target] = await Promise.all(paths);
  if (source === target) throw new FileTrouble('sameFile', to);
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Where the user ends the
 * program meanwhile nothing is left of it.
 *
 * @param bytes all of them, or in pieces that are made one after the other
 *
 * @throws FileTrouble where it cannot be written, or is there meanwhile and `force` is not said
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  force: boolean,
  surroundings: Surroundings,
): Promise<void> {
  const path = surroundings.locate(file);
  const beside = `${path}.${String(process.pid)}.part`;
  try {
    await withPartFile(beside, async () => {
      await writeFile(beside, bytes, { flag: 'wx' });
      await refuseToOverwrite(file, force, surroundings);
      await rename(beside, path);
    });
  } catch (cause) {
    await rm(beside, { force: true });
    // Only the system's errors have a code: others came from the pieces.
    if (cause instanceof FileTrouble || codeOf(cause) === undefined) throw cause;
    throw new FileTrouble('notWritable', file, { cause });
  }
}
