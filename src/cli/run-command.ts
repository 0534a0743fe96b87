import { parseArgs } from 'node:util';
import { CATALOGUES } from '../core/index.ts';
import { check } from './check.ts';
import { type CompileOptions, compileOptionsOf } from './compile-options.ts';
import { compileFiles } from './compile.ts';
import type { Context, ExitCode, Surroundings } from './context.ts';
import { FileTrouble } from './file-trouble.ts';
import { feedback } from './feedback.ts';
import { finalise } from './finalise.ts';
import { type NewFrom, newWorkbook } from './new-workbook.ts';
import { verdictOfRecords } from './records.ts';
import { rounds } from './rounds.ts';
import { summarise } from './summarise.ts';
import { USAGE } from './usage.ts';
import { verdict } from './verdict.ts';
import { verify } from './verify.ts';

const OPTIONS = {
  scores: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  by: { type: 'string' },
  paper: { type: 'boolean', default: false },
  'later-awards': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  method: { type: 'string' },
  rounding: { type: 'string' },
  spread: { type: 'string' },
  round: { type: 'string' },
  award: { type: 'string' },
  agency: { type: 'string' },
  roster: { type: 'string' },
  anonymous: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  feedback: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'th' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options that each command takes, besides `--lang` and `--help`. */
const TAKES: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  new: ['scores', 'from', 'round', 'paper', 'later-awards', 'force'],
  check: ['json'],
  verdict: ['json', 'scores'],
  summarise: ['out', 'force', 'agency'],
  compile: [
    ...(['out', 'force', 'json', 'method', 'rounding'] as const),
    ...(['spread', 'award', 'round', 'agency', 'roster', 'anonymous', 'feedback', 'from'] as const),
  ],
  rounds: ['out', 'force'],
  finalise: ['by', 'out', 'force'],
  feedback: ['out', 'force', 'draft', 'agency', 'from'],
  verify: ['json'],
};

/** What is said of a compilation; `options` is `null` where one of them is none. */
interface CompileChoices {
  readonly options: CompileOptions | null;
  readonly roster: string | null;
  readonly isAnonymous: boolean;
  readonly hasFeedback: boolean;
}

interface Wish {
  readonly command: string;
  readonly files: readonly string[];
  readonly scores: string | null;
  readonly from: string | null;
  readonly paper: boolean;
  readonly hasLaterAwards: boolean;
  readonly out: string | null;
  readonly by: string | null;
  readonly force: boolean;
  readonly json: boolean;
  readonly compile: CompileChoices;
  readonly agency: string | null;
  readonly isDraft: boolean;
  readonly language: 'th' | 'en';
  readonly isForHelp: boolean;
}

/** What the user wishes; `null` where the words make none. */
function wishOf(parameters: readonly string[]): Wish | null {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...parameters],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    });
    const [command = '', ...files] = positionals;
    const {
      lang,
      scores = null,
      from = null,
      paper,
      out = null,
      by = null,
      force,
      json,
      help,
      anonymous,
      draft,
      roster = null,
    } = values;
    const { method = null, rounding = null, spread = null } = values;
    const { award = null, round = null, agency = null } = values;
    const options = compileOptionsOf({ method, rounding, spread, award, round, agency });
    const compile = { options, roster, isAnonymous: anonymous, hasFeedback: values.feedback };
    const taken: readonly string[] = ['lang', 'help', ...(TAKES[command] ?? [])];
    const areAllTaken = tokens.every((token) => token.kind !== 'option' || taken.includes(token.name));
    if ((lang !== 'th' && lang !== 'en') || (!help && !areAllTaken)) return null;
    return {
      ...{
        command,
        files,
        scores,
        from,
        paper,
        out,
        by,
        force,
        json,
        compile,
        language: lang,
        isForHelp: help,
      },
      hasLaterAwards: values['later-awards'],
      agency,
      isDraft: draft,
    };
  } catch {
    return null;
  }
}

/** What a new workbook is made from; `null` where the options do not go together. */
function newFrom({ scores, from, paper, hasLaterAwards, compile: { options } }: Wish): NewFrom | null {
  const round = options === null ? undefined : options.wanted.round;
  const isMixed =
    [scores !== null, from !== null, paper].filter(Boolean).length > 1 || (paper && hasLaterAwards);
  if (round === undefined || isMixed) return null;
  if (from !== null) return { kind: 'round', file: from, round };
  if (round !== null) return null;
  if (paper) return { kind: 'paper' };
  return scores === null ? { kind: 'nothing' } : { kind: 'record', file: scores };
}

async function carryOut(wish: Wish, context: Context): Promise<ExitCode | null> {
  const { command, files, scores, out, by, agency, force, json } = wish;
  const [file, ...more] = files;
  if (command === 'verdict' && scores !== null && file === undefined)
    return verdictOfRecords(scores, context);
  if (file === undefined || (command === 'verdict' && scores !== null)) return null;
  if (command === 'check') return check(files, json, context);
  if (command === 'verdict') return verdict(files, json, context);
  if (command === 'compile') {
    const { options, roster, isAnonymous, hasFeedback } = wish.compile;
    if (out === null || options === null || (wish.from !== null && !hasFeedback)) return null;
    return compileFiles(
      { paths: files, out, options, roster, isAnonymous, hasFeedback, from: wish.from, force, json },
      context,
    );
  }
  if (command === 'verify') return verify(files, json, context);
  if (command === 'rounds') return out === null ? null : rounds(files, out, force, context);
  if (more.length > 0) return null;
  if (command === 'new') {
    const from = newFrom(wish);
    return from === null ? null : newWorkbook(file, from, wish.hasLaterAwards, force, context);
  }
  if (command === 'summarise' && out !== null) return summarise({ file, out, agency, force }, context);
  if (command === 'feedback' && out !== null && (wish.from === null || wish.isDraft))
    return feedback({ file, out, force, from: wish.from, isDraft: wish.isDraft, agency }, context);
  const name = by?.trim() ?? '';
  if (command === 'finalise' && out !== null && name !== '') return finalise(file, name, out, force, context);
  return null;
}

/** Carries out one command line; never throws on what a user or a file holds. */
export async function runCommand(
  parameters: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const wish = wishOf(parameters);
  const language = wish?.language ?? 'th';
  const context: Context = { ...surroundings, words: CATALOGUES[language] };
  if (wish?.isForHelp === true) {
    await context.print(USAGE[language]);
    return 0;
  }
  try {
    const exit = wish === null ? null : await carryOut(wish, context);
    if (exit === null) context.complain(USAGE[language]);
    return exit ?? 2;
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    context.complain(`${error.file}: ${context.words.file[error.code]}`);
    return 2;
  }
}
