import {
  type ClosingSheet,
  EDITION_2562,
  type LaterAwardsSheet,
  type SheetImage,
  wordsToKeep,
  type WrittenWords,
} from '../core/index.ts';
import {
  closingsOf,
  heldTogether,
  laterAwardsAmong,
  orphansAmong,
  type ScoreSheet,
  toReadSheet,
} from '../workbook/score-sheets.ts';
import type { Surroundings } from './context.ts';
import { FileTrouble } from './file-trouble.ts';
import { readSheets } from './files.ts';

/**
 * A score sheet, the sheet that it was read from, its closings in the file's order, what its newest summary holds, and
 * the sheets of later awards of its file.
 */
export interface FiledScoreSheet extends ScoreSheet {
  readonly image: SheetImage;
  readonly closings: readonly ClosingSheet[];
  readonly words: WrittenWords;
  readonly laterAwards: readonly LaterAwardsSheet[];
}

/** What is read of a workbook's file. */
export interface FiledSheets {
  readonly scoreSheets: readonly FiledScoreSheet[];
  /** The closings whose score sheet is gone. */
  readonly orphans: readonly ClosingSheet[];
}

/**
 * The score sheets of a workbook's file, read and judged, and the closings that have lost theirs; one of either at
 * least.
 *
 * @throws FileTrouble where the file cannot be read or has none
 */
export async function filedSheets(file: string, surroundings: Surroundings): Promise<FiledSheets> {
  const images = await readSheets(file, surroundings);
  const today = surroundings.today();
  const read = images.flatMap((image) => toReadSheet(EDITION_2562, image, today) ?? []);
  const scores = read.filter(({ kind }) => kind === 'scores');
  const orphans = orphansAmong(read);
  if (scores.length + orphans.length === 0) throw new FileTrouble('noScoreSheet', file);
  const laterAwards = laterAwardsAmong(read);
  const scoreSheets = heldTogether(EDITION_2562, read).flatMap((sheet, index) => {
    const image = scores[index]?.image;
    if (image === undefined) return [];
    const { name } = sheet.sheet;
    const words = wordsToKeep(images, name);
    return [{ ...sheet, image, closings: closingsOf(read, name), words, laterAwards }];
  });
  return { scoreSheets, orphans };
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
  const { scoreSheets } = await filedSheets(file, surroundings);
  if (scoreSheets.length === 0) throw new FileTrouble('noScoreSheet', file);
  return scoreSheets;
}
