import { laterAwardsWith } from './later-awards.ts';
import { type Context, type ExitCode, graver } from './context.ts';
import { FileTrouble } from './file-trouble.ts';
import type { LaterAwardsSheet } from '../core/index.ts';
import { type FiledScoreSheet, scoreSheetsOf } from './score-sheets-of.ts';

/** Does something with every file. One that cannot be read is reported, and the others are done all the same. */
export async function eachFile(
  files: readonly string[],
  json: boolean,
  context: Context,
  act: (file: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  for (const file of files) {
    try {
      exit = graver(exit, await act(file));
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      const message = context.words.file[error.code];
      if (json) await context.print(JSON.stringify({ file, problem: error.code, message }));
      context.complain(`${file}: ${message}`);
      exit = 2;
    }
  }
  return exit;
}

/**
 * The same with every score sheet of every file.
 *
 * @param actOnLater and after them with the file's sheets of later awards
 */
export async function eachScoreSheet(
  files: readonly string[],
  json: boolean,
  context: Context,
  act: (file: string, sheet: FiledScoreSheet) => Promise<ExitCode>,
  actOnLater: (file: string, sheets: readonly LaterAwardsSheet[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  return eachFile(files, json, context, async (file) => {
    let exit: ExitCode = 0;
    const sheets = await scoreSheetsOf(file, context);
    for (const sheet of sheets) exit = graver(exit, await act(file, sheet));
    return graver(exit, await actOnLater(file, laterAwardsWith(sheets)));
  });
}
