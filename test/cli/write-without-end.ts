import { setTimeout as later } from 'node:timers/promises';
import { writeWhole } from '../../src/cli/files.ts';

// A program that writes the file it is told of until it is ended.

const [, , out = ''] = process.argv;

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield new Uint8Array(1_000);
    await later(5);
  }
}

await writeWhole(out, pieces(), true, {
  print: () => Promise.resolve(),
  complain: () => undefined,
  locate: (path) => path,
  today: () => ({ year: 2026, month: 11, day: 22 }),
});
