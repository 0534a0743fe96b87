import { CARRY_TEXT, imageOf, readClosing, readLog, type SheetBlueprint } from '../core/index.ts';
import type { Context } from './context.ts';
import { FileTrouble } from './file-trouble.ts';
import { readWholeSheets } from './files.ts';
import type { FiledScoreSheet } from './score-sheets-of.ts';

/** What a new workbook takes over from its source as it stands, and what is said of the rest. */
export interface CarriedOver {
  /** Change logs with their lines, and closings whose score sheet is gone. */
  readonly sheets: readonly SheetBlueprint[];
  /** `null` where nothing is left behind. */
  readonly note: string | null;
}

/** Whether a sheet goes over as it stands: it belongs to no score sheet that is made anew. */
function goesOver(sheet: SheetBlueprint, scoreSheets: readonly string[]): boolean {
  const image = imageOf(sheet, sheet.sheetName, sheet.sheetName);
  if (readLog(image) !== null) return true;
  const closing = readClosing(image);
  return closing !== null && (closing.source === null || !scoreSheets.includes(closing.source));
}

/** Every sheet of a file; `null` where not all that it holds can be read. */
async function wholeSheets(file: string, context: Context): Promise<readonly SheetBlueprint[] | null> {
  try {
    return await readWholeSheets(file, context);
  } catch (cause) {
    if (cause instanceof FileTrouble) return null;
    throw cause;
  }
}

/**
 * What goes over from a file into a new workbook beside the score sheets and closings that are made anew, and a
 * sentence that names every sheet that does not.
 */
export async function carriedOver(
  file: string,
  filed: readonly FiledScoreSheet[],
  context: Context,
): Promise<CarriedOver> {
  const text = CARRY_TEXT[context.words.language];
  const whole = await wholeSheets(file, context);
  if (whole === null) return { sheets: [], note: text.unreadable(file) };
  const scoreSheets = filed.map(({ sheet }) => sheet.name);
  const made = [
    ...scoreSheets,
    ...filed.flatMap(({ closings, laterAwards }) => [...closings, ...laterAwards].map(({ sheet }) => sheet)),
  ];
  const others = whole.filter((sheet) => !made.includes(sheet.sheetName));
  const sheets = others.filter((sheet) => goesOver(sheet, scoreSheets));
  const left = others.filter((sheet) => !sheets.includes(sheet)).map(({ sheetName }) => sheetName);
  return { sheets, note: left.length === 0 ? null : text.left(file, left) };
}
