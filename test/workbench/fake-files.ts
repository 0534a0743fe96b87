import { TextDecoder, TextEncoder } from 'node:util';
import type { SheetBlueprint, UnkeptPart, UnreadableFileCode } from '../../src/core/index.ts';
import type { ReadSheets } from '../../src/workbench/read-chosen-file.ts';
import { UnreadableFileError } from '../../src/xlsx/read/unreadable-file-error.ts';
import { sheetNamed } from './fake-spreadsheet.ts';

/** What the bytes of a file of these tests say. */
interface Content {
  readonly sheets: readonly string[];
  readonly unkept?: readonly UnkeptPart[];
  readonly unreadable?: UnreadableFileCode;
}

function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}

/** Bytes that hold these sheets. */
export function workbookBytes(...sheets: readonly string[]): Uint8Array<ArrayBuffer> {
  return bytesOf({ sheets });
}

/** A file on the user's disk. */
export function fileOf(name: string, content: Content): File {
  const bytes = bytesOf(content);
  // jsdom's own files cannot be read as bytes.
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

/** Reads what `fileOf` and `writeWorkbook` make. */
export const readSheets: ReadSheets = (bytes) => {
  const content = JSON.parse(new TextDecoder().decode(bytes)) as Content;
  if (content.unreadable !== undefined) throw new UnreadableFileError(content.unreadable, { what: 'test' });
  return { sheets: content.sheets.map(sheetNamed), unkept: content.unkept ?? [] };
};

/** The names of the sheets that bytes hold. */
export function sheetsIn(bytes: Uint8Array | undefined): readonly string[] {
  return bytes === undefined ? [] : readSheets(bytes).sheets.map(({ sheetName }) => sheetName);
}

/** Writes a file as `readSheets` reads it. */
export async function writeWorkbook(sheets: readonly SheetBlueprint[]): Promise<Uint8Array> {
  return workbookBytes(...sheets.map(({ sheetName }) => sheetName));
}
