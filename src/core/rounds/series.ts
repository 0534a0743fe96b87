import { latestOf } from '../assessment/calendar.ts';
import { type Facts, type Round, ROUNDS } from '../assessment/facts.ts';
import { nameKey } from '../checks/agency-key.ts';
import type { SheetAssessment } from '../checks/sheet-assessment.ts';

function isSameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && nameKey(a) !== '' && nameKey(a) === nameKey(b);
}

/**
 * Whether two score sheets are of one series: the same assessor on the same agency, for the same award and year, in
 * whichever round. A sheet that does not say whose it is, or on whom, belongs to none.
 */
export function isSameSeries(a: Facts, b: Facts): boolean {
  const isOnOne = isSameName(a.agency, b.agency) && isSameName(a.assessor, b.assessor);
  return isOnOne && a.award === b.award && a.awardYear === b.awardYear;
}

/** How late a round comes; -1 where it is not said. */
export function rankOf({ round }: Facts): number {
  return round === null ? -1 : ROUNDS.indexOf(round);
}

/** What there is of one round of a series. */
export type SeriesRound<Sheet extends SheetAssessment> =
  | { readonly kind: 'there'; readonly round: Round; readonly sheet: Sheet }
  | { readonly kind: 'missing'; readonly round: Round }
  /** Several sheets, and no date tells which one holds. */
  | { readonly kind: 'unclear'; readonly round: Round; readonly sheets: readonly Sheet[] };

/** The rounds of one assessor on one agency, for one award and year. */
export interface Series<Sheet extends SheetAssessment> {
  readonly facts: Pick<Facts, 'agency' | 'award' | 'awardYear' | 'assessor'>;
  /** Every round there is, in the order in which they come. */
  readonly rounds: readonly SeriesRound<Sheet>[];
}

function roundOf<Sheet extends SheetAssessment>(round: Round, sheets: readonly Sheet[]): SeriesRound<Sheet> {
  const ofRound = sheets.filter(({ assessment }) => assessment.facts.round === round);
  if (ofRound.length === 0) return { kind: 'missing', round };
  const sheet = latestOf(ofRound, ({ assessment }) => assessment.facts.date);
  return sheet === null ? { kind: 'unclear', round, sheets: ofRound } : { kind: 'there', round, sheet };
}

/**
 * The series that a score sheet belongs to, among all of a workbook. Of two sheets of one round the later dated holds;
 * where no date tells, none does. A sheet that belongs to no series makes one by itself.
 *
 * @param own the sheet asked about
 * @param all every score sheet, `own` among them
 */
export function seriesOf<Sheet extends SheetAssessment>(own: Sheet, all: readonly Sheet[]): Series<Sheet> {
  const { facts } = own.assessment;
  const { agency, award, awardYear, assessor } = facts;
  const sheets = all.filter((each) => each === own || isSameSeries(each.assessment.facts, facts));
  return {
    facts: { agency, award, awardYear, assessor },
    rounds: ROUNDS.map((round) => roundOf(round, sheets)),
  };
}

/** The sheets of a series that hold, each with its round, in the order of the rounds. */
export function heldRounds<Sheet extends SheetAssessment>({
  rounds,
}: Series<Sheet>): readonly Extract<SeriesRound<Sheet>, { kind: 'there' }>[] {
  return rounds.filter((each) => each.kind === 'there');
}

/** The last round of each series, in the order of the sheets. */
export function latestOfEach<Sheet extends SheetAssessment>(all: readonly Sheet[]): readonly Sheet[] {
  return all.filter(({ assessment: { facts } }) =>
    all.every((other) => {
      const theirs = other.assessment.facts;
      return !isSameSeries(facts, theirs) || rankOf(theirs) <= rankOf(facts);
    }),
  );
}

/** One series for each that has a sheet in more than one round, in the order of the sheets. */
export function severalRounds<Sheet extends SheetAssessment>(
  all: readonly Sheet[],
): readonly Series<Sheet>[] {
  const firsts = all.filter(
    ({ assessment }, index) =>
      all.findIndex((each) => isSameSeries(each.assessment.facts, assessment.facts)) === index,
  );
  return firsts.map((own) => seriesOf(own, all)).filter((series) => heldRounds(series).length > 1);
}
