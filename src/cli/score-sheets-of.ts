import { EDITION_2562, type SheetImage } from '../core/index.ts';
import { type ScoreSheet, toScoreSheet } from '../workbook/score-sheets.ts';
import type { Surroundings } from './context.ts';
import { FileTrouble } from './file-trouble.ts';
import { readSheets } from './files.ts';

/** A score sheet and the sheet that it was read from. */
export interface FiledScoreSheet extends ScoreSheet {
  readonly image: SheetImage;
}

/**
 * The score sheets of a workbook's file, read and judged; one at least.
 *
 * @throws FileTrouble where the file cannot be read or has none
 */
export async function scoreSheetsOf(
  file: string,
  surroundings: Surroundings,
): Promise<readonly FiledScoreSheet[]> {
  const images = await readSheets(file, surroundings);
  const sheets = images.flatMap((image) => {
    const scoreSheet = toScoreSheet(EDITION_2562, image);
    return scoreSheet === null ? [] : [{ ...scoreSheet, image }];
  });
  if (sheets.length === 0) throw new FileTrouble('noScoreSheet', file);
  return sheets;
}
