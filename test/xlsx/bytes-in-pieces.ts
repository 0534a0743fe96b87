import type { SheetBlueprint } from '../../src/core/index.ts';
import { writeInPieces } from '../../src/xlsx/write-in-pieces.ts';

/** All pieces of a workbook together. */
export async function bytesInPieces(sheets: Iterable<SheetBlueprint>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeInPieces(sheets)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
