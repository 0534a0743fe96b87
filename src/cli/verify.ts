import { canonicalValues, closingState, fingerprintOf } from '../core/index.ts';
import type { Context, ExitCode } from './context.ts';
import { eachFile } from './each-file.ts';
import type { FiledScoreSheet } from './score-sheets-of.ts';

type State = ReturnType<typeof closingState>;

/** What is printed of a score sheet with `--json`: its fingerprint now, its closing, and what was changed since. */
function stateData(file: string, { sheet, reading }: FiledScoreSheet, state: State): object {
  const closing =
    state.kind === 'open'
      ? null
      : {
          sheet: state.by.sheet,
          by: state.by.closing.by,
          on: state.by.closing.on,
          fingerprint: state.by.closing.fingerprint,
        };
  const changes =
    state.kind === 'changed'
      ? state.changes.map(({ then, now }) => ({ place: now.place, then, now: now.value }))
      : [];
  const fingerprint = fingerprintOf(canonicalValues(reading.assessment));
  return { file, sheet: sheet.name, state: state.kind, fingerprint, closing, changes };
}

const CODES: readonly string[] = ['closed', 'changedAfterClosing', 'closingDamaged'];

async function printState(
  file: string,
  filed: FiledScoreSheet,
  state: State,
  context: Context,
): Promise<void> {
  const { words, print } = context;
  await print(`${file} · ${filed.sheet.name}`);
  if (state.kind === 'open') await print(`  · ${words.notClosed}`);
  for (const problem of filed.reading.problems.filter(({ detail }) => CODES.includes(detail.code))) {
    const symbol = problem.severity === 'note' ? '✓' : '✗';
    await print(`  ${symbol} ${words.place(problem.place)}: ${words.problem(problem)}`);
  }
  await print(`  SHA-256 ${fingerprintOf(canonicalValues(filed.reading.assessment))}`);
}

/** `verify FILE…`: whether every score sheet is closed and stands as it was closed; 1 where one is not. */
export async function verify(files: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  return eachFile(files, json, context, async (file, filed) => {
    const state = closingState(filed.reading.assessment, filed.closings);
    if (json) await context.print(JSON.stringify(stateData(file, filed, state)));
    else await printState(file, filed, state, context);
    return state.kind === 'closed' ? 0 : 1;
  });
}
