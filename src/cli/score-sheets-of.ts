import { EDITION_2562, type SheetImage } from '../core/index.ts';
import { heldTogether, type ScoreSheet, toReadSheet } from '../workbook/score-sheets.ts';
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
  const today = surroundings.today();
  const read = images.flatMap((image) => toReadSheet(EDITION_2562, image, today) ?? []);
  if (read.length === 0) throw new FileTrouble('noScoreSheet', file);
  const sheets = heldTogether(EDITION_2562, read);
  return sheets.flatMap((sheet, index) => {
    const image = read[index]?.image;
    return image === undefined ? [] : [{ ...sheet, image }];
  });
}
