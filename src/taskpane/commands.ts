import {
  type Assessment,
  type Author,
  type CalendarDate,
  type CellOffset,
  type Compilation,
  createLaterAwardsSheet,
  type CompileWish,
  createPaperForm,
  type Edition,
  examples,
  type FileOutcome,
  type PanelRefusal,
  type Problem,
  type Wanted,
} from '../core/index.ts';
import { insertCompiled, type InsertedSheets } from '../workbook/insert-compiled.ts';
import { insertExamples } from '../workbook/insert-examples.ts';
import { insertScoreSheet } from '../workbook/insert-score-sheet.ts';
import { addLog, logTyping, type LoggedTyping } from '../workbook/logging.ts';
import type { SheetReference, WorkbookPort } from '../workbook/port.ts';
import type { ScoreSheet } from '../workbook/score-sheets.ts';
import { takeFiles } from '../workbook/take-files.ts';
import type { Task } from '../workbook/task.ts';
import {
  PanelSummaryRefused,
  SummaryRefused,
  writePanelSummary,
  writeSummary,
} from '../workbook/write-summary.ts';
import {
  type ClosingCommand,
  type ClosingResult,
  finaliseSheet,
  reopenSheet,
} from './closing/closing-commands.ts';
import { type FeedbackCommand, type FeedbackResult, performFeedback } from './feedback/feedback-commands.ts';
import { mend, type MendingCommand, type MendingResult } from './mending-commands.ts';
import { chosenFiles, type CompileSource, type ReadFile } from './compile/chosen-files.ts';
import type { SaveCompiled } from './compile/compiling.ts';
import { performRound, type RoundCommand, type RoundResult } from './round-commands.ts';

/** What the user asks of the workbook. */
export type Command =
  | { readonly kind: 'insert'; readonly assessment: Assessment }
  | { readonly kind: 'insertExamples' }
  | RoundCommand
  | { readonly kind: 'insertPaper' }
  | MendingCommand
  /** Adds a sheet for the change log. */
  | { readonly kind: 'addLog' }
  /** Writes what was typed into the change log; the reason as typed. */
  | { readonly kind: 'logTyping'; readonly reason: string }
  /** Adds a sheet for awards that the register does not know. */
  | { readonly kind: 'addLaterAwards' }
  /** `at`: one of the cells of the name alone. */
  | {
      readonly kind: 'show';
      readonly sheetId: string;
      readonly name: string;
      readonly at?: CellOffset | undefined;
    }
  | { readonly kind: 'writeSummary'; readonly scoreSheet: ScoreSheet }
  | { readonly kind: 'writePanelSummary'; readonly sheetId: string }
  | ClosingCommand
  | { readonly kind: 'compile'; readonly source: CompileSource; readonly wanted: Wanted }
  | { readonly kind: 'writeCompiled'; readonly compilation: Compilation }
  | FeedbackCommand
  | {
      readonly kind: 'saveCompiled';
      readonly save: SaveCompiled;
      readonly outcomes: readonly FileOutcome[];
      readonly wish: CompileWish;
    };

/** What came of it. */
export type CommandResult =
  | { readonly kind: 'inserted'; readonly sheet: SheetReference }
  | RoundResult
  | { readonly kind: 'paperInserted'; readonly sheet: SheetReference }
  /** Fewer than `of` where the user ended it early. */
  | {
      readonly kind: 'examplesInserted';
      readonly sheets: readonly SheetReference[];
      readonly of: number;
    }
  | MendingResult
  | { readonly kind: 'logAdded'; readonly sheet: SheetReference }
  /** `null` where there was nothing to write by then. */
  | { readonly kind: 'typingLogged'; readonly logged: LoggedTyping | null }
  | { readonly kind: 'laterAwardsAdded'; readonly sheet: SheetReference }
  | ClosingResult
  | { readonly kind: 'shown' }
  | { readonly kind: 'summaryWritten'; readonly sheet: SheetReference }
  | { readonly kind: 'summaryRefused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'panelSummaryRefused'; readonly sheet: string; readonly refusal: PanelRefusal }
  | { readonly kind: 'compiled'; readonly outcomes: readonly FileOutcome[] }
  /** The user ended the reading before the last of them. */
  | { readonly kind: 'compileStopped'; readonly done: number; readonly of: number }
  | { readonly kind: 'compiledWritten'; readonly inserted: InsertedSheets }
  /** `null` where it could not be written. */
  | { readonly kind: 'compiledSaved'; readonly file: string | null }
  | FeedbackResult;

/** What goes along with a command. */
export interface CommandTask extends Task {
  /** Told what became of each file that is compiled. */
  readonly onFile: (outcome: FileOutcome) => void;
  /** Who stands in the change log, by the day and the time at which the command was given. */
  readonly author: Author;
}

async function summarise(
  port: WorkbookPort,
  edition: Edition,
  scoreSheet: ScoreSheet,
  author: Author,
): Promise<CommandResult> {
  try {
    return { kind: 'summaryWritten', sheet: await writeSummary(port, edition, scoreSheet, author) };
  } catch (error) {
    if (error instanceof SummaryRefused) return { kind: 'summaryRefused', problems: error.problems };
    throw error;
  }
}

async function summarisePanel(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  author: Author,
): Promise<CommandResult> {
  try {
    return { kind: 'summaryWritten', sheet: await writePanelSummary(port, edition, sheetId, author) };
  } catch (error) {
    if (!(error instanceof PanelSummaryRefused)) throw error;
    return { kind: 'panelSummaryRefused', sheet: error.sheet, refusal: error.refusal };
  }
}

async function compileAll(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
  readFile: ReadFile,
  { source, wanted }: Extract<Command, { kind: 'compile' }>,
  task: CommandTask,
): Promise<CommandResult> {
  const files = chosenFiles(source, port, readFile);
  let read = 0;
  task.report({ done: read, of: files.length });
  const outcomes = await takeFiles(edition, files, {
    wanted,
    today,
    isCancelled: task.isCancelled,
    onOutcome: (outcome, done) => {
      read = done;
      task.onFile(outcome);
      task.report({ done, of: files.length });
    },
  });
  return outcomes === null
    ? { kind: 'compileStopped', done: read, of: files.length }
    : { kind: 'compiled', outcomes };
}

/**
 * Carries out one command.
 *
 * @param today the day that a summary is dated
 * @param readFile reads a file that the user chose
 * @param task told how far a long command has come, and asked whether it is still wanted
 * @throws WorkbookError where the workbook does not do it
 */
export async function perform(
  port: WorkbookPort,
  edition: Edition,
  today: () => CalendarDate,
  readFile: ReadFile,
  command: Command,
  task: CommandTask,
): Promise<CommandResult> {
  switch (command.kind) {
    case 'insert':
      return { kind: 'inserted', sheet: await insertScoreSheet(port, edition, command.assessment) };
    case 'insertExamples': {
      const sheets = await insertExamples(port, edition, task);
      return { kind: 'examplesInserted', sheets, of: examples().length };
    }
    case 'insertPaper':
      return { kind: 'paperInserted', sheet: await port.insertSheet(createPaperForm(edition)) };
    case 'startRound':
    case 'writeRounds':
      return performRound(port, edition, today(), command);
    case 'rule':
    case 'undoRuling':
    case 'repair':
    case 'undoRepair':
    case 'mute':
      return mend(port, edition, task.author, command);
    case 'addLog':
      return { kind: 'logAdded', sheet: await addLog(port) };
    case 'logTyping':
      return { kind: 'typingLogged', logged: await logTyping(port, task.author, command.reason) };
    case 'addLaterAwards':
      return { kind: 'laterAwardsAdded', sheet: await port.insertSheet(createLaterAwardsSheet()) };
    case 'show':
      await port.showCells(command.sheetId, command.name, command.at);
      return { kind: 'shown' };
    case 'writeSummary':
      return summarise(port, edition, command.scoreSheet, task.author);
    case 'writePanelSummary':
      return summarisePanel(port, edition, command.sheetId, task.author);
    case 'finalise':
      return finaliseSheet(port, edition, command, task.author);
    case 'reopen':
      return reopenSheet(port, edition, command, task.author);
    case 'prepareFeedback':
    case 'writeFeedback':
    case 'downloadFeedback':
    case 'writePanelFeedback':
      return performFeedback(port, edition, today(), command);
    case 'compile':
      return compileAll(port, edition, today(), readFile, command, task);
    case 'writeCompiled': {
      const inserted = await insertCompiled(port, edition, command.compilation, today(), task);
      return { kind: 'compiledWritten', inserted };
    }
    case 'saveCompiled': {
      const { save, outcomes, wish } = command;
      return { kind: 'compiledSaved', file: await save(outcomes, wish, today()) };
    }
  }
}
