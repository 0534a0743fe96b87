import { compile, EDITION_2562 } from '../../core/index.ts';
import { compiledSheets } from '../../workbook/compiled-sheets.ts';
import { writeInPieces } from '../write-in-pieces.ts';
import type { CompilingAnswer, CompilingJob } from './compile-apart.ts';

async function answerTo({ outcomes, wish, writtenOn }: CompilingJob): Promise<CompilingAnswer> {
  const compilation = compile(EDITION_2562, outcomes, wish);
  if (writtenOn === null) return { kind: 'compiled', compilation };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writeInPieces(compiledSheets(EDITION_2562, compilation, writtenOn)))
    pieces.push(Uint8Array.from(piece));
  return { kind: 'written', file: new Blob(pieces) };
}

// The script of the worker: it does one job, and is ended by the page.
self.addEventListener('message', ({ data }: MessageEvent<CompilingJob>) => {
  answerTo(data).then(
    (answer) => self.postMessage(answer),
    () => self.postMessage({ kind: 'failed' } satisfies CompilingAnswer),
  );
});
