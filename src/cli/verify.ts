import { canonicalValues, type ClosingSheet, fingerprintOf } from '../core/index.ts';
import { type Context, type ExitCode, graver } from './context.ts';
import { eachFile } from './each-file.ts';
import { filedSheets, type FiledScoreSheet } from './score-sheets-of.ts';

function closingData({ sheet, closing: { by, on, fingerprint } }: ClosingSheet): object {
  return { sheet, by, on, fingerprint };
}

/** What is printed of a score sheet with `--json`: its fingerprint now, its closing, and what was changed since. */
function stateData(file: string, { sheet, reading, closing: state }: FiledScoreSheet): object {
  const closing = state.kind === 'open' ? null : closingData(state.by);
  const changes =
    state.kind === 'changed'
      ? state.changes.map(({ then, now }) => ({ place: now.place, then, now: now.value }))
      : [];
  const fingerprint = fingerprintOf(canonicalValues(reading.assessment));
  return { file, sheet: sheet.name, state: state.kind, fingerprint, closing, changes };
}

/** The same of a closing whose score sheet is gone. */
function orphanData(file: string, orphan: ClosingSheet): object {
  const closing = closingData(orphan);
  return { file, sheet: null, state: 'orphaned', fingerprint: null, closing, changes: [] };
}

const CODES: readonly string[] = ['closed', 'changedAfterClosing', 'closingDamaged'];

async function printState(
  file: string,
  { sheet, reading, closing }: FiledScoreSheet,
  { words, print }: Context,
): Promise<void> {
  await print(`${file} · ${sheet.name}`);
  if (closing.kind === 'open') await print(`  · ${words.notClosed}`);
  for (const problem of reading.problems.filter(({ detail }) => CODES.includes(detail.code))) {
    const symbol = problem.severity === 'note' ? '✓' : '✗';
    await print(`  ${symbol} ${words.place(problem.place)}: ${words.problem(problem)}`);
  }
  await print(`  SHA-256 ${fingerprintOf(canonicalValues(reading.assessment))}`);
}

async function printOrphan(file: string, orphan: ClosingSheet, { words, print }: Context): Promise<void> {
  await print(`${file} · ${orphan.sheet}`);
  await print(`  ✗ ${words.orphanedClosing(orphan)}`);
  await print(`  SHA-256 ${orphan.closing.fingerprint}`);
}

/**
 * `verify FILE…`: whether every score sheet is closed and stands as it was closed, and every closing has its score
 * sheet; 1 where one is not or has none.
 */
export async function verify(files: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  return eachFile(files, json, context, async (file) => {
    const { scoreSheets, orphans } = await filedSheets(file, context);
    let exit: ExitCode = orphans.length === 0 ? 0 : 1;
    for (const filed of scoreSheets) {
      if (json) await context.print(JSON.stringify(stateData(file, filed)));
      else await printState(file, filed, context);
      exit = graver(exit, filed.closing.kind === 'closed' ? 0 : 1);
    }
    for (const orphan of orphans) {
      if (json) await context.print(JSON.stringify(orphanData(file, orphan)));
      else await printOrphan(file, orphan, context);
    }
    return exit;
  });
}
