import type { AgencyKind, Facts, FlCertificate, PriorAwards } from '../assessment/facts.ts';
import { NO_FACTS } from '../assessment/facts.ts';
import { READING_IDS, type ReadingId, type Readings } from '../criteria/reading.ts';
import { type FiledAssessment, panelKey } from './filed-assessment.ts';
import type { Disputed, Panel, Seat } from './panel.ts';

const THAI_ORDER = new Intl.Collator('th', { numeric: true });

/** Thai order, numbers by their size; what a dictionary holds for the same (spaces, dots) by its letters. */
function inThaiOrder(a: string, b: string): number {
  const byDictionary = THAI_ORDER.compare(a, b);
  return byDictionary === 0 ? Number(a > b) - Number(a < b) : byDictionary;
}

function inOrder(a: Panel, b: Panel): number {
  const workOf = ({ facts: { award, round, awardYear } }: Panel): string =>
    JSON.stringify([award, round, awardYear]);
  return inThaiOrder(a.facts.agency, b.facts.agency) || inThaiOrder(workOf(a), workOf(b));
}

/** What several score sheets say of one thing: nothing, one thing, or different things. */
type Said<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'agreed'; readonly value: T }
  | { readonly kind: 'disputed' };

function said<T>(values: readonly (T | null)[]): Said<T> {
  const given = values.flatMap((value) => (value === null ? [] : [value]));
  const [first] = given;
  if (first === undefined) return { kind: 'nothing' };
  const isOne = given.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return isOne ? { kind: 'agreed', value: first } : { kind: 'disputed' };
}

function valueOf<T>(what: Said<T>): T | null {
  return what.kind === 'agreed' ? what.value : null;
}

/** The spelling that most score sheets have; of equally many the first by letters. */
function usualSpelling(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of spellings.toSorted()) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a);
  return usual?.[0] ?? '';
}

interface Claims {
  readonly kind: Said<AgencyKind>;
  readonly flCertificate: Said<FlCertificate['state']>;
  readonly priorAwards: Said<NonNullable<PriorAwards>>;
}

function claimsOf(sheets: readonly FiledAssessment[]): Claims {
  const facts = sheets.map(({ assessment }) => assessment.facts);
  return {
    kind: said(facts.map(({ kind }) => kind)),
    flCertificate: said(facts.map(({ flCertificate: { state } }) => (state === 'unknown' ? null : state))),
    priorAwards: said(
      facts.map(({ priorAwards }) => (priorAwards === null ? null : [...new Set(priorAwards)].sort())),
    ),
  };
}

function certificate(sheets: readonly FiledAssessment[], { flCertificate }: Claims): FlCertificate {
  const state = valueOf(flCertificate);
  if (state === null) return { state: 'unknown' };
  if (state !== 'notApplicable') return { state };
  const reasons = sheets.flatMap(({ assessment: { facts } }) => facts.flCertificate.reason ?? []);
  return { state, reason: reasons.toSorted()[0] ?? null };
}

function readingsOf(sheets: readonly FiledAssessment[]): {
  readonly readings: Readings;
  readonly disputed: readonly ReadingId[];
} {
  const settled = <R extends ReadingId>(id: R): Said<Readings[R]> =>
    said(sheets.map(({ assessment: { readings } }) => (readings[id] === 'open' ? null : readings[id])));
  const [own, other, category7] = READING_IDS;
  return {
    readings: {
      ownCategory: valueOf(settled(own)) ?? 'open',
      otherRows: valueOf(settled(other)) ?? 'open',
      outstandingCategory7: valueOf(settled(category7)) ?? 'open',
    },
    disputed: READING_IDS.filter((id) => settled(id).kind === 'disputed'),
  };
}

function seatOf({ assessment, notes }: FiledAssessment, assessor: string): Seat {
  return { assessor, entries: assessment.entries, notes };
}

function panelOf(sheets: readonly FiledAssessment[], shownAs: (name: string) => string): Panel {
  const claims = claimsOf(sheets);
  const { readings, disputed } = readingsOf(sheets);
  const [first] = sheets;
  const { award = null, round = null, awardYear = null } = first?.assessment.facts ?? {};
  const facts: Facts & { readonly agency: string } = {
    ...NO_FACTS,
    agency: usualSpelling(sheets.map(({ agency }) => agency)),
    award,
    round,
    awardYear,
    kind: valueOf(claims.kind),
    flCertificate: certificate(sheets, claims),
    priorAwards: valueOf(claims.priorAwards),
  };
  const disputedFacts: readonly Disputed[] = (['kind', 'flCertificate', 'priorAwards'] as const).filter(
    (fact) => claims[fact].kind === 'disputed',
  );
  const seats = sheets
    .map((sheet) => seatOf(sheet, shownAs(sheet.assessor)))
    .toSorted((a, b) => inThaiOrder(a.assessor, b.assessor));
  return { facts, readings, disputed: [...disputedFacts, ...disputed], seats };
}

/**
 * Puts assessments together into panels, each assessor once, whatever order they came in. Spellings of an agency's name
 * are one where they fold to the same; the panels stand by the agency's name in Thai order, never by their scores.
 *
 * @param shownAs what an assessor is called in everything that is shown: the name itself, or a code
 */
export function gatherPanels(
  sheets: readonly FiledAssessment[],
  shownAs: (name: string) => string,
): readonly Panel[] {
  const groups = new Map<string, FiledAssessment[]>();
  for (const sheet of sheets) {
    const group = groups.get(panelKey(sheet));
    if (group === undefined) groups.set(panelKey(sheet), [sheet]);
    else group.push(sheet);
  }
  return [...groups.values()].map((group) => panelOf(group, shownAs)).toSorted(inOrder);
}
