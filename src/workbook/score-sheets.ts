import {
  type Edition,
  type Findings,
  isScoreSheet,
  judge,
  readScoreSheet,
  type ScoreSheetReading,
  type SheetImage,
} from '../core/index.ts';
import type { SheetReference, WorkbookPort } from './port.ts';

/** A score sheet of the workbook, read and judged. */
export interface ScoreSheet {
  readonly sheet: SheetReference;
  readonly reading: ScoreSheetReading;
  readonly findings: Findings;
}

/** Reads and judges one sheet; `null` where it is no score sheet. */
export function toScoreSheet(edition: Edition, image: SheetImage): ScoreSheet | null {
  if (!isScoreSheet(image)) return null;
  const reading = readScoreSheet(edition, image);
  return {
    sheet: { id: image.id, name: image.name },
    reading,
    findings: judge(edition, reading.assessment),
  };
}

/** Every score sheet of the workbook, in its order. Two round trips at most. */
export async function findScoreSheets(port: WorkbookPort, edition: Edition): Promise<readonly ScoreSheet[]> {
  const images = await port.findSheets();
  return images.flatMap((image) => toScoreSheet(edition, image) ?? []);
}
