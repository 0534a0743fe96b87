import {
  bySeverity,
  type CalendarDate,
  type Edition,
  type Findings,
  holdsFormula,
  isScoreSheet,
  judge,
  type Problem,
  problemsAcross,
  readScoreSheet,
  type ScoreSheetReading,
  type SheetImage,
} from '../core/index.ts';
import type { SheetReference, WorkbookPort } from './port.ts';

/** A score sheet of the workbook, read and judged. */
export interface ScoreSheet {
  readonly sheet: SheetReference;
  /** Its problems are those of the sheet itself and those that the workbook's other sheets bring out. */
  readonly reading: ScoreSheetReading;
  readonly findings: Findings;
}

/** A score sheet read by itself, before it is held against the others. */
export interface ReadSheet {
  readonly image: SheetImage;
  readonly scoreSheet: ScoreSheet;
}

/** Reads and judges one sheet by itself; `null` where it is no score sheet. */
export function toReadSheet(edition: Edition, image: SheetImage, today: CalendarDate): ReadSheet | null {
  if (!isScoreSheet(image)) return null;
  const reading = readScoreSheet(edition, image, today);
  const sheet = { id: image.id, name: image.name };
  return { image, scoreSheet: { sheet, reading, findings: judge(edition, reading.assessment) } };
}

/** The problem, without a repair that would write over a formula. */
function withoutOverwriting(image: SheetImage, problem: Problem): Problem {
  const { repair } = problem;
  const overwrites = repair?.kind === 'cell' && holdsFormula(image, repair.name);
  return overwrites ? { ...problem, repair: null } : problem;
}

/** The sheets with what they bring out in each other. */
export function heldTogether(edition: Edition, sheets: readonly ReadSheet[]): readonly ScoreSheet[] {
  const assessments = sheets.map(({ scoreSheet: { sheet, reading } }) => ({
    sheet: sheet.name,
    assessment: reading.assessment,
  }));
  return sheets.map(({ image, scoreSheet }, index) => {
    const own = assessments[index];
    if (own === undefined || sheets.length < 2) return scoreSheet;
    const others = assessments.filter((other) => other !== own);
    const across = problemsAcross(edition, own, others).map((each) => withoutOverwriting(image, each));
    if (across.length === 0) return scoreSheet;
    const problems = bySeverity([...scoreSheet.reading.problems, ...across]);
    return { ...scoreSheet, reading: { ...scoreSheet.reading, problems } };
  });
}

/** Every score sheet of the workbook read by itself, in its order. Two round trips at most. */
export async function readSheets(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
): Promise<readonly ReadSheet[]> {
  const images = await port.findSheets();
  return images.flatMap((image) => toReadSheet(edition, image, today) ?? []);
}
