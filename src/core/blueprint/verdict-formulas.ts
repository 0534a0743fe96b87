import type { Award, AwardId } from '../criteria/award.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import type { Gate } from '../criteria/gate.ts';
import type { ReadingId } from '../criteria/reading.ts';
import { requiredHundredths } from '../eligibility/gate-finding.ts';
import { VERDICT_WORDS } from '../language/sheet-words.ts';
import { quoted } from './score-sheet/criterion-formulas.ts';

const PASS = quoted(VERDICT_WORDS.pass);
const FAIL = quoted(VERDICT_WORDS.fail);
const DEPENDS = quoted(VERDICT_WORDS.dependsOnReading);
const UNDECIDED = quoted(VERDICT_WORDS.undecided);

/** What an award's verdict is calculated in; each part has a cell of its own. */
export type VerdictPart =
  /** How many scores lie below what is required, and how many wait for a reading. */
  | 'below'
  | 'waiting'
  /** By points, by what is declared, together. */
  | 'points'
  | 'declared'
  | 'verdict'
  /** The total less what is required of it, in points. */
  | 'margin'
  /** Of a category award: how many scores lie exactly on a requirement left to a reading. */
  | 'exactOwn'
  | 'exactOther'
  /** Of the outstanding level: how many of the criteria 1-6, and of 7.1-7.6, lie below what is required. */
  | 'belowRows'
  | 'belowResults'
  /** Category 7 in all: at worst and at best. */
  | 'resultsWorst'
  | 'resultsBest'
  /** How many of the criteria 1-6 have a score. */
  | 'scoredRows'
  /** Whether the points pass at worst, and fail at best, where each row of category 7 counts. */
  | 'eachPasses'
  | 'eachFails'
  /** The same where category 7 counts as a whole. */
  | 'wholePasses'
  | 'wholeFails';

/** Where a sheet has what its verdicts are calculated from; all references absolute. */
export interface VerdictGround {
  /** The cell of one criterion: its score in parts, 1 where there is one, or what an award requires in hundredths. */
  readonly cell: (of: 'worst' | 'scored' | AwardId, id: CriterionId) => string;
  /** The same for criteria side by side; `best` is the maximum in hundredths. */
  readonly over: (of: 'worst' | 'scored' | 'best' | AwardId, from: CriterionId, to: CriterionId) => string;
  /** A reading's state: 0 open, 1 the strict choice, 2 the lenient one. */
  readonly reading: Readonly<Record<ReadingId, string>>;
  /** 1 where the condition is met, 2 where it is not, 0 unknown. */
  readonly conditionState: (award: Award) => string;
  readonly scoredCount: string;
  /** The total in parts, at worst and at best. */
  readonly totalWorst: string;
  readonly totalBest: string;
  readonly part: (award: AwardId, part: VerdictPart) => string;
  /**
   * `*$A$1` for the cell that says how many parts a hundredth has; nothing where scores are counted in hundredths. So a
   * mean of three is compared as exactly as a score.
   */
  readonly timesParts: string;
}

type Formulas = readonly (readonly [VerdictPart, string])[];

/** How many valid scores lie below what the award requires of their criterion. */
function countBelow(ground: VerdictGround, award: AwardId, from: CriterionId, to: CriterionId): string {
  const { over, timesParts } = ground;
  return `SUMPRODUCT(${over('scored', from, to)}*(${over('worst', from, to)}<${over(award, from, to)}${timesParts}))`;
}

/** How many valid scores lie exactly on the requirement of a gate that this reading governs. */
function countExact(ground: VerdictGround, award: Award, reading: 'ownCategory' | 'otherRows'): string {
  const { cell, timesParts } = ground;
  return award.gates
    .flatMap((gate) => {
      const isGoverned = typeof gate.relation !== 'string' && gate.relation.reading === reading;
      return isGoverned ? gate.criteria : [];
    })
    .map((id) => `${cell('scored', id)}*(${cell('worst', id)}=${cell(award.id, id)}${timesParts})`)
    .join('+');
}

function gateOfKind(award: Award, kind: Gate['kind']): Gate {
  const gate = award.gates.find((candidate) => candidate.kind === kind);
  if (gate === undefined) throw new Error(`The award ${award.id} has no gate ${kind}.`);
  return gate;
}

/** What an award asks for in all, in hundredths of a point. */
export function requiredTotal(edition: Edition, award: Award): number {
  return requiredHundredths(edition, gateOfKind(award, 'total'));
}

/**
 * The verdict by points of a category award. As every gate of one criterion asks for more than 0, nothing passes
 * while a score is missing; so the worst case needs no look of its own.
 */
function categoryFormulas(edition: Edition, ground: VerdictGround, award: Award): Formulas {
  const part = (name: VerdictPart): string => ground.part(award.id, name);
  const [exactOwn, exactOther] = [part('exactOwn'), part('exactOther')];
  const own = ground.reading.ownCategory;
  const other = ground.reading.otherRows;
  const total = `${String(requiredTotal(edition, award))}${ground.timesParts}`;
  const isLost = `OR(${part('below')}>0,${ground.totalBest}<${total},AND(${own}=1,${exactOwn}>0),AND(${other}=1,${exactOther}>0))`;
  const isSafe = `AND(OR(${own}=2,${exactOwn}=0),OR(${other}=2,${exactOther}=0))`;
  const isIncomplete = `${ground.scoredCount}<${String(edition.criteria.length)}`;
  return [
    ['below', `=${countBelow(ground, award.id, '1', '7.6')}`],
    ['waiting', `=IF(${own}=0,${exactOwn},0)+IF(${other}=0,${exactOther},0)`],
    ['exactOwn', `=${countExact(ground, award, 'ownCategory')}`],
    ['exactOther', `=${countExact(ground, award, 'otherRows')}`],
    ['points', `=IF(${isLost},${FAIL},IF(${isIncomplete},${UNDECIDED},IF(${isSafe},${PASS},${DEPENDS})))`],
  ];
}

/** The verdict by points of the outstanding level, from how it comes out under both readings of category 7. */
function outstandingFormulas(edition: Edition, ground: VerdictGround, award: Award): Formulas {
  const { over, scoredCount, totalWorst, totalBest, timesParts } = ground;
  const hidden = (name: VerdictPart): string => ground.part(award.id, name);
  const total = `${String(requiredTotal(edition, award))}${timesParts}`;
  const whole = `${String(requiredHundredths(edition, gateOfKind(award, 'category7Whole')))}${timesParts}`;
  const count = edition.criteria.length;
  const rows = count - gateOfKind(award, 'category7Whole').criteria.length;
  const reading = ground.reading.outstandingCategory7;
  const settled = (isPass: string, isFail: string): string =>
    `IF(${isFail},${FAIL},IF(${isPass},${PASS},${UNDECIDED}))`;
  const each = [hidden('eachPasses'), hidden('eachFails')] as const;
  const all = [hidden('wholePasses'), hidden('wholeFails')] as const;
  const isUndecided = `OR(NOT(OR(${each.join(',')})),NOT(OR(${all.join(',')})))`;
  const open = `IF(${all[1]},${FAIL},IF(${each[0]},${PASS},IF(${isUndecided},${UNDECIDED},${DEPENDS})))`;
  const missingResults = `(1-${over('scored', '7.1', '7.6')})*${over('best', '7.1', '7.6')}${timesParts}`;
  return [
    ['below', `=${hidden('belowRows')}+IF(${reading}=1,${hidden('belowResults')},0)`],
    ['waiting', `=IF(${reading}=0,${hidden('belowResults')},0)`],
    ['points', `=IF(${reading}=1,${settled(...each)},IF(${reading}=2,${settled(...all)},${open}))`],
    ['belowRows', `=${countBelow(ground, award.id, '1', '6')}`],
    ['belowResults', `=${countBelow(ground, award.id, '7.1', '7.6')}`],
    ['resultsWorst', `=SUM(${over('worst', '7.1', '7.6')})`],
    ['resultsBest', `=${hidden('resultsWorst')}+SUMPRODUCT(${missingResults})`],
    ['scoredRows', `=SUM(${over('scored', '1', '6')})`],
    [
      'eachPasses',
      `=AND(${scoredCount}=${String(count)},${hidden('belowRows')}=0,${hidden('belowResults')}=0,${totalWorst}>=${total})`,
    ],
    ['eachFails', `=OR(${hidden('belowRows')}>0,${hidden('belowResults')}>0,${totalBest}<${total})`],
    [
      'wholePasses',
      `=AND(${hidden('scoredRows')}=${String(rows)},${hidden('belowRows')}=0,${hidden('resultsWorst')}>=${whole},${totalWorst}>=${total})`,
    ],
    ['wholeFails', `=OR(${hidden('belowRows')}>0,${hidden('resultsBest')}<${whole},${totalBest}<${total})`],
  ];
}

function declaredFormula(state: string): string {
  return `=IF(${state}=1,${PASS},IF(${state}=2,${FAIL},${UNDECIDED}))`;
}

function togetherFormula(points: string, declared: string): string {
  const isAny = (word: string): string => `OR(${points}=${word},${declared}=${word})`;
  return `=IF(${isAny(FAIL)},${FAIL},IF(${isAny(UNDECIDED)},${UNDECIDED},IF(${isAny(DEPENDS)},${DEPENDS},${PASS})))`;
}

/** The formulas of one award's verdict, by part. */
export function verdictFormulas(
  edition: Edition,
  ground: VerdictGround,
  award: Award,
): ReadonlyMap<VerdictPart, string> {
  const byPoints =
    award.category === null
      ? outstandingFormulas(edition, ground, award)
      : categoryFormulas(edition, ground, award);
  const total = `${String(requiredTotal(edition, award))}${ground.timesParts}`;
  const inPoints = ground.timesParts === '' ? '/100' : `/100/(1${ground.timesParts})`;
  return new Map([
    ...byPoints,
    ['declared', declaredFormula(ground.conditionState(award))],
    ['verdict', togetherFormula(ground.part(award.id, 'points'), ground.part(award.id, 'declared'))],
    ['margin', `=(${ground.totalWorst}-${total})${inPoints}`],
  ]);
}
