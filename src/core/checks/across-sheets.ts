import { FACT_NAMES, READING_NAMES, SHEET_NAME, scoreName } from '../blueprint/names.ts';
import { readingWord } from '../blueprint/score-sheet/entry-content.ts';
import { CRITERION_IDS } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { READING_IDS } from '../criteria/reading.ts';
import { AGENCY_KIND_WORDS, FL_WORDS, NO_PRIOR_AWARDS_WORD } from '../language/sheet-words.ts';
import { isSameSeries, rankOf } from '../rounds/series.ts';
import { scoreOf } from '../scoring/entry.ts';
import type { Problem, ProblemDetail, Repair } from '../scoring/problem.ts';
import { nameKey } from './agency-key.ts';
import type { SheetAssessment } from './sheet-assessment.ts';

/** A change against the earlier round above so many percent points of the maximum asks. */
const JUMP = 30;

function keyOf(name: string | null): string | null {
  return name === null || nameKey(name) === '' ? null : nameKey(name);
}

function about(fact: keyof typeof FACT_NAMES, detail: ProblemDetail, repair: Repair | null = null): Problem {
  return { detail, severity: 'warning', place: { kind: 'fact', fact }, cells: FACT_NAMES[fact], repair };
}

/** The same word for word, with a score at least: a sheet and its copy. */
function isCopy(a: SheetAssessment, b: SheetAssessment): boolean {
  const hasScores = CRITERION_IDS.some((id) => a.assessment.entries[id].state !== 'unscored');
  return hasScores && JSON.stringify(a.assessment) === JSON.stringify(b.assessment);
}

function identityProblems(own: SheetAssessment, other: SheetAssessment): readonly Problem[] {
  const { sheet } = other;
  if (isCopy(own, other)) {
    const detail = { code: 'sheetCopied', sheet } as const;
    return [{ detail, severity: 'warning', place: { kind: 'sheet' }, cells: SHEET_NAME, repair: null }];
  }
  const [a, b] = [own.assessment.facts, other.assessment.facts];
  const isSame = (['agency', 'assessor'] as const).every(
    (fact) => keyOf(a[fact]) !== null && keyOf(a[fact]) === keyOf(b[fact]),
  );
  if (!isSame || a.round !== b.round || a.award !== b.award || a.awardYear !== b.awardYear) return [];
  return [about('assessor', { code: 'assessorShared', sheet, assessor: a.assessor ?? '' })];
}

/** What two sheets on one agency say differently of it. */
function factProblems(own: SheetAssessment, other: SheetAssessment): readonly Problem[] {
  const { sheet } = other;
  const [a, b] = [own.assessment.facts, other.assessment.facts];
  if (keyOf(a.agency) === null || keyOf(a.agency) !== keyOf(b.agency)) return [];
  const problems: Problem[] = [];
  if (a.agency !== null && b.agency !== null && a.agency !== b.agency) {
    const repair = { kind: 'cell', name: FACT_NAMES.agency, value: b.agency } as const;
    problems.push(
      about('agency', { code: 'agencySpelling', found: a.agency, other: b.agency, sheet }, repair),
    );
  }
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) {
    const [found, theirs] = [AGENCY_KIND_WORDS[a.kind], AGENCY_KIND_WORDS[b.kind]];
    problems.push(about('kind', { code: 'factDiffers', found, other: theirs, sheet }));
  }
  const [fl, theirFl] = [a.flCertificate.state, b.flCertificate.state];
  if (fl !== 'unknown' && theirFl !== 'unknown' && fl !== theirFl) {
    const detail = { code: 'factDiffers', found: FL_WORDS[fl], other: FL_WORDS[theirFl], sheet } as const;
    problems.push(about('flCertificate', detail));
  }
  const words = [a, b].map(({ priorAwards }) =>
    priorAwards === null ? null : [...priorAwards].sort().join(', ') || NO_PRIOR_AWARDS_WORD,
  );
  const [prior, theirPrior] = words;
  if (prior != null && theirPrior != null && prior !== theirPrior) {
    problems.push(about('priorAwards', { code: 'factDiffers', found: prior, other: theirPrior, sheet }));
  }
  return problems;
}

/** A reading is the committee's, so that it holds for every sheet of a workbook. */
function readingProblems(own: SheetAssessment, other: SheetAssessment): readonly Problem[] {
  return READING_IDS.flatMap((id): readonly Problem[] => {
    const [a, b] = [own.assessment.readings[id], other.assessment.readings[id]];
    if (a === 'open' || b === 'open' || a === b) return [];
    const words = { found: readingWord(id, a), other: readingWord(id, b) };
    const detail = { code: 'readingDiffers', ...words, sheet: other.sheet } as const;
    const place = { kind: 'reading', reading: id } as const;
    return [{ detail, severity: 'warning', place, cells: READING_NAMES[id], repair: null }];
  });
}

/** The same assessor's sheet on the same agency of the round before, among the other sheets. */
function earlierRound(
  { assessment: { facts } }: SheetAssessment,
  others: readonly SheetAssessment[],
): SheetAssessment | null {
  const rank = ({ assessment }: SheetAssessment): number => rankOf(assessment.facts);
  const earlier = others.filter((other) => {
    const isBefore = rank(other) >= 0 && rank(other) < rankOf(facts);
    return isBefore && isSameSeries(other.assessment.facts, facts);
  });
  return earlier.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

function jumpProblems(
  edition: Edition,
  own: SheetAssessment,
  others: readonly SheetAssessment[],
): readonly Problem[] {
  const earlier = earlierRound(own, others);
  const round = earlier?.assessment.facts.round ?? null;
  if (earlier === null || round === null) return [];
  return CRITERION_IDS.flatMap((id): readonly Problem[] => {
    const { maximum } = edition.criterion[id];
    const [now, before] = [scoreOf(own.assessment.entries[id]), scoreOf(earlier.assessment.entries[id])];
    if (now === null || before === null || Math.abs(now - before) <= JUMP * maximum) return [];
    const percents = { before: before / maximum, now: now / maximum };
    const detail = { code: 'roundJump', ...percents, round, sheet: earlier.sheet } as const;
    const place = { kind: 'score', criterion: id } as const;
    return [{ detail, severity: 'warning', place, cells: scoreName(id), repair: null }];
  });
}

/**
 * What does not go together with the workbook's other score sheets. Of several sheets that differ from one, each is
 * told of the first that it does not go together with.
 */
export function problemsAcross(
  edition: Edition,
  own: SheetAssessment,
  others: readonly SheetAssessment[],
): readonly Problem[] {
  const firstOfEach = new Map<string, Problem>();
  for (const other of others) {
    const found = [identityProblems, factProblems, readingProblems].flatMap((check) => check(own, other));
    for (const problem of found) {
      const key = JSON.stringify([problem.detail.code, problem.place]);
      if (!firstOfEach.has(key)) firstOfEach.set(key, problem);
    }
  }
  const jumps = own.assessment.facts.mutedWarnings.includes('roundJump')
    ? []
    : jumpProblems(edition, own, others);
  return [...firstOfEach.values(), ...jumps];
}
