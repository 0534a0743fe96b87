import {
  bySeverity,
  type CalendarDate,
  closingProblems,
  type ClosingSheet,
  type ClosingState,
  closingState,
  earlierAwardProblems,
  type Edition,
  type Findings,
  holdsFormula,
  isPanelSheet,
  isScoreSheet,
  judge,
  type LaterAwardsSheet,
  laterAwardsOf,
  laterAwardsTogether,
  laterByAgency,
  orphanedClosings,
  type Problem,
  problemsAcross,
  readClosing,
  readLaterAwards,
  readLog,
  readScoreSheet,
  type ScoreSheetReading,
  type SheetImage,
  workOfPanel,
} from '../core/index.ts';
import type { SheetReference, WorkbookPort } from './port.ts';

/** A score sheet of the workbook, read and judged. */
export interface ScoreSheet {
  readonly sheet: SheetReference;
  /** Its problems are those of the sheet itself and those that the workbook's other sheets bring out. */
  readonly reading: ScoreSheetReading;
  readonly findings: Findings;
  readonly closing: ClosingState;
}

/** The sheet of a panel in a compiled workbook, and what it is of. */
export interface PanelSheet {
  readonly sheet: SheetReference;
  readonly work: ReturnType<typeof workOfPanel>;
}

/** A sheet read by itself, before it is held against the others. */
export type ReadSheet =
  | { readonly kind: 'scores'; readonly image: SheetImage; readonly scoreSheet: ScoreSheet }
  | { readonly kind: 'closing'; readonly image: SheetImage; readonly closing: ClosingSheet }
  | { readonly kind: 'log'; readonly image: SheetImage }
  | { readonly kind: 'laterAwards'; readonly image: SheetImage; readonly laterAwards: LaterAwardsSheet }
  /** Without its cells, which are read again where they are needed: there can be hundreds of panels. */
  | { readonly kind: 'panel'; readonly image: SheetImage; readonly panel: PanelSheet };

/** Reads one sheet by itself, and judges a score sheet; `null` where it is none of these. */
export function toReadSheet(edition: Edition, image: SheetImage, today: CalendarDate): ReadSheet | null {
  const closing = readClosing(image);
  if (closing !== null) return { kind: 'closing', image, closing };
  if (readLog(image) !== null) return { kind: 'log', image };
  if (isPanelSheet(image)) {
    const panel = { sheet: { id: image.id, name: image.name }, work: workOfPanel(edition, image) };
    return { kind: 'panel', image: { ...image, cells: [] }, panel };
  }
  const laterAwards = readLaterAwards(image, today);
  if (laterAwards !== null) return { kind: 'laterAwards', image, laterAwards };
  if (!isScoreSheet(image)) return null;
  const reading = readScoreSheet(edition, image, today);
  const sheet = { id: image.id, name: image.name };
  const findings = judge(edition, reading.assessment);
  const scoreSheet: ScoreSheet = { sheet, reading, findings, closing: { kind: 'open' } };
  return { kind: 'scores', image, scoreSheet };
}

/** The problem, without a repair that would write over a formula. */
function withoutOverwriting(image: SheetImage, problem: Problem): Problem {
  const { repair } = problem;
  const overwrites = repair?.kind === 'cell' && holdsFormula(image, repair.name);
  return overwrites ? { ...problem, repair: null } : problem;
}

/** The closings of a score sheet, in the workbook's order. */
export function closingsOf(sheets: readonly ReadSheet[], scoreSheet: string): readonly ClosingSheet[] {
  return sheets.flatMap((each) =>
    each.kind === 'closing' && each.closing.source === scoreSheet ? [each.closing] : [],
  );
}

/** The closings whose score sheet is gone. */
export function orphansAmong(sheets: readonly ReadSheet[]): readonly ClosingSheet[] {
  const closings = sheets.flatMap((each) => (each.kind === 'closing' ? [each.closing] : []));
  const names = sheets.flatMap(({ kind, image }) => (kind === 'scores' ? [image.name] : []));
  return orphanedClosings(closings, names);
}

/** The panels' sheets of the workbook, in its order. */
export function panelsAmong(sheets: readonly ReadSheet[]): readonly PanelSheet[] {
  return sheets.flatMap((each) => (each.kind === 'panel' ? [each.panel] : []));
}

/** The sheets of later awards, with what they bring out in each other and beside the score sheets. */
export function laterAwardsAmong(sheets: readonly ReadSheet[]): readonly LaterAwardsSheet[] {
  const read = sheets.flatMap((each) => (each.kind === 'laterAwards' ? [each.laterAwards] : []));
  const agencies = sheets.flatMap((each) =>
    each.kind === 'scores' ? (each.scoreSheet.reading.assessment.facts.agency ?? []) : [],
  );
  return laterAwardsTogether(read, agencies);
}

/** What may be mended in a closed sheet: its protection alone, which changes nothing that it says. */
export function isRepairOfClosed({ repair }: Problem): boolean {
  return repair?.kind === 'restore' && repair.part === 'protection';
}

/** A closed sheet's problems: that its cells are locked is meant, and opening it again comes before every repair. */
function asClosed(problems: readonly Problem[]): readonly Problem[] {
  return problems
    .filter(({ detail }) => detail.code !== 'cellLocked')
    .map((problem) => (isRepairOfClosed(problem) ? problem : { ...problem, repair: null }));
}

/** The score sheets with what the workbook's other sheets bring out in them, and what their closings say of them. */
export function heldTogether(edition: Edition, sheets: readonly ReadSheet[]): readonly ScoreSheet[] {
  const scores = sheets.filter((each) => each.kind === 'scores');
  const assessments = scores.map(({ scoreSheet: { sheet, reading } }) => ({
    sheet: sheet.name,
    assessment: reading.assessment,
  }));
  const later = laterByAgency(laterAwardsOf(laterAwardsAmong(sheets)));
  return scores.map(({ image, scoreSheet }, index) => {
    const own = assessments[index];
    if (own === undefined) return scoreSheet;
    const others = assessments.filter((other) => other !== own);
    const across = problemsAcross(edition, own, others).map((each) => withoutOverwriting(image, each));
    const earlier = earlierAwardProblems(edition, scoreSheet.reading, later);
    const closings = closingsOf(sheets, own.sheet);
    const closing = closingState(own.assessment, closings);
    const closed = closingProblems(image, own.assessment, closings);
    const found = [...scoreSheet.reading.problems, ...earlier, ...across, ...closed];
    const problems = bySeverity(closing.kind === 'open' ? found : asClosed(found));
    return { ...scoreSheet, closing, reading: { ...scoreSheet.reading, problems } };
  });
}

/** Every score sheet and closing of the workbook read by itself, in its order. Two round trips at most. */
export async function readSheets(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
): Promise<readonly ReadSheet[]> {
  const images = await port.findSheets();
  return images.flatMap((image) => toReadSheet(edition, image, today) ?? []);
}
