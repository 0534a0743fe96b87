import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM = fileURLToPath(new URL('compile-many.ts', import.meta.url));

async function megabytesFor(files: number): Promise<number> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', PROGRAM, String(files)]);
  return Number(stdout);
}

/** Prints the most memory that compiling took, for so many workbooks and for four times as many, and their ratio. */
export async function compareMemory(files: number): Promise<void> {
  console.log(`\nmost memory while compiling`);
  const [some, many] = [await megabytesFor(files), await megabytesFor(4 * files)];
  console.log(`  ${String(files)} workbooks: ${some.toFixed(0)} MB`);
  console.log(`  ${String(4 * files)} workbooks: ${many.toFixed(0)} MB, ${(many / some).toFixed(2)} of it`);
}
