import {
  type Assessment,
  EDITION_2562,
  judge,
  readRecord,
  type RecordProblem,
  toResult,
} from '../core/index.ts';
import type { Context, ExitCode } from './context.ts';
import { readText } from './files.ts';

/** The wish to print many lines soon: fewer, larger writes. */
const CHUNK = 64;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function assessmentOf(text: string): Assessment | readonly RecordProblem[] {
  const value = parse(text);
  if (value === undefined)
    return [{ path: '', found: JSON.stringify(text.slice(0, 60)), expected: { kind: 'json' } }];
  const { assessment, problems } = readRecord(EDITION_2562, value);
  return assessment ?? problems;
}

function isAssessment(read: Assessment | readonly RecordProblem[]): read is Assessment {
  return !Array.isArray(read);
}

/**
 * Reads the one record of a file.
 *
 * @returns the assessment, or `null` after saying on the standard error what is wrong
 */
export async function readOneRecord(file: string, context: Context): Promise<Assessment | null> {
  const read = assessmentOf(await readText(file, context));
  if (isAssessment(read)) return read;
  for (const problem of read) context.complain(`${file}: ${context.words.recordProblem(problem)}`);
  return null;
}

/**
 * `verdict --scores FILE`: one record a line in, one result a line out, in order. Nothing is printed before every
 * record was found right; blank lines are passed over.
 */
export async function verdictOfRecords(file: string, context: Context): Promise<ExitCode> {
  const lines = (await readText(file, context)).split('\n');
  let isRight = true;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = assessmentOf(line);
    if (isAssessment(read)) continue;
    isRight = false;
    for (const problem of read) {
      context.complain(`${file}:${String(index + 1)}: ${context.words.recordProblem(problem)}`);
    }
  }
  if (!isRight) return 2;
  let chunk: string[] = [];
  for (const line of lines) {
    const read = line.trim() === '' ? null : assessmentOf(line);
    if (read === null || !isAssessment(read)) continue;
    chunk.push(JSON.stringify(toResult(read, judge(EDITION_2562, read))));
    if (chunk.length < CHUNK) continue;
    await context.print(chunk.join('\n'));
    chunk = [];
  }
  if (chunk.length > 0) await context.print(chunk.join('\n'));
  return 0;
}
