import {
  type Language,
  CRITERION_IDS,
  EDITION_2562,
  type FileOutcome,
  type FileTroubleCode,
  PANEL_SENTENCES,
  type Problem,
  type Refusal,
  type RosterFinding,
  type RosterPlace,
  type RosterProblem,
} from '../../../src/core/index.ts';
import type { AgendaItem } from '../../../src/core/panel/disagreement.ts';

// One of each kind, by its key, so that the compiler asks for an example when a kind is added.

const PROBLEM: Problem = {
  detail: { code: 'aboveMaximum', found: '121', maximum: 120 },
  severity: 'error',
  place: { kind: 'score', criterion: '1' },
  cells: null,
  repair: null,
};

const OF_SHEET = { sheet: 'A', problem: PROBLEM, count: 2 } as const;

/** Those of files themselves are the catalogue's. */
type OwnCode = Exclude<Refusal['code'], FileTroubleCode>;

const REFUSALS: { readonly [C in OwnCode]: Refusal & { readonly code: C } } = {
  otherEdition: { code: 'otherEdition', ...OF_SHEET },
  maximaChanged: { code: 'maximaChanged', ...OF_SHEET },
  formulasOverwritten: { code: 'formulasOverwritten', ...OF_SHEET },
  scoresInvalid: { code: 'scoresInvalid', ...OF_SHEET, count: 1 },
  factsInvalid: { code: 'factsInvalid', ...OF_SHEET },
  sheetDamaged: { code: 'sheetDamaged', ...OF_SHEET },
  changedAfterClosing: { code: 'changedAfterClosing', ...OF_SHEET },
  agencyMissing: { code: 'agencyMissing', sheet: 'A' },
  assessorMissing: { code: 'assessorMissing', sheet: 'A' },
  otherAgency: { code: 'otherAgency' },
  otherAward: { code: 'otherAward' },
  otherRound: { code: 'otherRound' },
  copy: { code: 'copy', sheet: 'A', other: 'b.xlsx' },
  superseded: { code: 'superseded', sheet: 'A', other: 'b.xlsx' },
  twice: { code: 'twice', sheet: 'A', other: 'b.xlsx' },
  tooManyAssessors: { code: 'tooManyAssessors', sheet: 'A', most: 28 },
};

const OUTCOMES: readonly FileOutcome[] = [
  { status: 'refused', file: 'a.xlsx', refusal: { code: 'damaged' } },
  ...Object.values(REFUSALS).map((refusal) => ({ status: 'refused', file: 'a.xlsx', refusal }) as const),
  { status: 'taken', file: 'a.xlsx', sheets: [], passedOver: 0 },
  { status: 'taken', file: 'a.xlsx', sheets: [], passedOver: 2 },
];

const [GATE] = EDITION_2562.award['category-1'].gates;
if (GATE === undefined) throw new Error('The award has no gate.');

const ITEMS: readonly AgendaItem[] = [
  { kind: 'crossing', award: 'category-1', gate: GATE, below: ['A01'], above: ['A02', 'A03'] },
  ...CRITERION_IDS.map((criterion) => ({ kind: 'spread', criterion, spread: 2_500 }) as const),
  ...(
    ['kind', 'flCertificate', 'priorAwards', 'ownCategory', 'otherRows', 'outstandingCategory7'] as const
  ).map((about) => ({ kind: 'dispute', about }) as const),
];

const STATES: Readonly<Record<RosterFinding['state'], number>> = {
  complete: 0,
  incomplete: 3,
  missing: 0,
  unexpected: 0,
};

const ROSTER_PROBLEMS: Readonly<Record<RosterProblem, RosterPlace>> = {
  unreadable: { kind: 'file' },
  headMissing: { kind: 'file' },
  agencyMissing: { kind: 'line', number: 2 },
  assessorMissing: { kind: 'line', number: 3 },
  award: { kind: 'entry', number: 3 },
  round: { kind: 'entry', number: 4 },
};

const ROBUSTNESS = { award: 'category-1', of: 8, same: 7 } as const;
const CHANGE = {
  without: 'A03',
  method: 'mean',
  readings: { ownCategory: 'moreThan', otherRows: 'atLeast', outstandingCategory7: 'eachRow' },
  verdict: 'fail',
  insteadOf: 'pass',
} as const;

/** Everything that is said on panels, in one language. */
export function panelSentences(language: Language): readonly string[] {
  const text = PANEL_SENTENCES[language];
  return [
    ...Object.values(text.method),
    ...Object.values(text.rounding),
    ...Object.values(text.rosterState),
    ...OUTCOMES.map(text.outcome),
    ...ITEMS.map(text.agendaItem),
    text.robustness({ ...ROBUSTNESS, changes: [CHANGE] }),
    text.robustness({ ...ROBUSTNESS, same: 8, changes: [] }),
    ...Object.entries(STATES).flatMap(([state, unscored]) =>
      (['category-1', null] as const).map((award) =>
        text.rosterFinding({
          agency: '“กรม”',
          assessor: 'A01',
          award,
          round: award === null ? null : 'site-visit',
          state: state as RosterFinding['state'],
          unscored,
        }),
      ),
    ),
    text.nearNames('กรมหนึ่ง', 'กรมหนื่ง'),
    text.tally(1, 0, 1),
    text.tally(2, 3, 4),
    text.nothingTaken,
    ...Object.entries(ROSTER_PROBLEMS).map(([what, place]) =>
      text.rosterProblem(place, what as RosterProblem),
    ),
  ];
}
