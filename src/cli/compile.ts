import {
  type Compilation,
  compile,
  compiledJson,
  EDITION_2562,
  type FileOutcome,
  PANEL_SENTENCES,
  type PanelText,
  readRoster,
  type RosterLine,
} from '../core/index.ts';
import { compiledSheets } from '../workbook/compiled-sheets.ts';
import { type ChosenFile, takeFiles } from '../workbook/take-files.ts';
import { DEFLATED } from '../xlsx/text-packing.ts';
import { writeInPieces } from '../xlsx/write-in-pieces.ts';
import { collectEarly } from './collect-early.ts';
import type { CompileOptions } from './compile-options.ts';
import type { Context, ExitCode } from './context.ts';
import { FileTrouble } from './file-trouble.ts';
import { readSheets, readText, refuseSameFile, refuseToOverwrite, writeWhole } from './files.ts';
import { workbookFiles } from './workbook-files.ts';

/** What the user wishes of `compile`. */
export interface CompileCommand {
  readonly paths: readonly string[];
  readonly out: string;
  readonly options: CompileOptions;
  readonly roster: string | null;
  readonly isAnonymous: boolean;
  readonly hasFeedback: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

async function rosterOf(
  file: string | null,
  text: PanelText,
  context: Context,
): Promise<readonly RosterLine[] | 'wrong' | null> {
  if (file === null) return null;
  const read = readRoster(await readText(file, context));
  if (!('what' in read)) return read;
  context.complain(`${file}: ${text.rosterProblem(read.place, read.what)}`);
  return 'wrong';
}

function chosen(file: string, context: Context): ChosenFile {
  return {
    name: file,
    read: async () => {
      try {
        return await readSheets(file, context);
      } catch (error) {
        if (error instanceof FileTrouble) return error.code;
        throw error;
      }
    },
  };
}

function outcomeLine(outcome: FileOutcome, text: PanelText): string {
  return `${outcome.status === 'taken' ? '✓' : '✗'} ${outcome.file}: ${text.outcome(outcome)}`;
}

/** What the user has to look at: files that were not taken, sheets that are missing, names that may be one. */
function complaintsOf({ files, roster, nearNames }: Compilation, text: PanelText): readonly string[] {
  const missing = roster?.filter(({ state }) => state !== 'complete') ?? [];
  return [
    ...files.filter(({ status }) => status === 'refused').map((outcome) => outcomeLine(outcome, text)),
    ...missing.map((finding) => `! ${text.rosterFinding(finding)}`),
    ...nearNames.map(([a, b]) => `? ${text.nearNames(a, b)}`),
  ];
}

async function printPanels({ panels, files }: Compilation, text: PanelText, context: Context): Promise<void> {
  const { words, print } = context;
  const taken = files.filter(({ status }) => status === 'taken');
  for (const outcome of taken) await print(outcomeLine(outcome, text));
  for (const { panel, awards, agenda, robustness } of panels) {
    const { agency, award } = panel.facts;
    const found = awards.find((each) => each.award === award);
    const verdict = found === undefined ? [] : [words.award[found.award], words.verdict[found.verdict]];
    await print([agency, ...verdict].join(' · '));
    if (robustness !== null) await print(`    ${text.robustness(robustness)}`);
    for (const item of agenda) await print(`    ${text.agendaItem(item)}`);
  }
  await print(text.tally(taken.length, files.length - taken.length, panels.length));
}

/**
 * `compile FILE|FOLDER… --out OUT`: writes a workbook of what many assessors' workbooks come to. Each file is taken
 * whole or refused; files are never changed; where none can be taken nothing is written.
 */
export async function compileFiles(command: CompileCommand, context: Context): Promise<ExitCode> {
  collectEarly();
  const { out, options, force, json } = command;
  const text = PANEL_SENTENCES[context.words.language];
  await refuseToOverwrite(out, force, context);
  const roster = await rosterOf(command.roster, text, context);
  if (roster === 'wrong') return 2;
  const files = await workbookFiles(command.paths, out, context);
  for (const file of files) await refuseSameFile(file, out, context);
  const outcomes = await takeFiles(
    EDITION_2562,
    files.map((file) => chosen(file, context)),
    { wanted: options.wanted, today: context.today(), packing: DEFLATED },
  );
  const { combining, spreadLimit } = options;
  const { isAnonymous, hasFeedback } = command;
  const wish = { combining, spreadLimit, isAnonymous, roster, hasFeedback };
  const compilation = compile(EDITION_2562, outcomes ?? [], wish);
  if (compilation.panels.length > 0) {
    const sheets = compiledSheets(EDITION_2562, compilation, context.today(), DEFLATED);
    await writeWhole(out, writeInPieces(sheets), force, context);
  }
  const complaints = complaintsOf(compilation, text);
  if (json) await context.print(compiledJson(EDITION_2562, compilation, text));
  else await printPanels(compilation, text, context);
  for (const complaint of complaints) context.complain(complaint);
  if (compilation.panels.length === 0) {
    context.complain(text.nothingTaken);
    return 2;
  }
  if (!json) await context.print(out);
  return complaints.length > 0 ? 1 : 0;
}
