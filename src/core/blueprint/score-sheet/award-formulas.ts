import type { Award, AwardId } from '../../criteria/award.ts';
import type { CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Gate } from '../../criteria/gate.ts';
import { requiredHundredths } from '../../eligibility/gate-finding.ts';
import { VERDICT_WORDS } from '../../language/sheet-words.ts';
import { quoted } from './criterion-formulas.ts';
import {
  at,
  awardColumn,
  awardRow,
  COLUMN,
  criterionRow,
  EXACT_COLUMN,
  OUTSTANDING_COLUMN,
  overCriteria,
  READING_STATE,
  ROW,
  SCORED_COUNT,
  TOTAL_BEST,
  TOTAL_WORST,
} from './layout.ts';

const PASS = quoted(VERDICT_WORDS.pass);
const FAIL = quoted(VERDICT_WORDS.fail);
const DEPENDS = quoted(VERDICT_WORDS.dependsOnReading);
const UNDECIDED = quoted(VERDICT_WORDS.undecided);

/** How many valid scores lie below what the award requires of their criterion. */
function countBelow(award: AwardId, from: CriterionId, to: CriterionId): string {
  const scored = overCriteria(COLUMN.scored, from, to);
  return `SUMPRODUCT(${scored}*(${overCriteria(COLUMN.worst, from, to)}<${overCriteria(awardColumn(award), from, to)}))`;
}

/** How many valid scores lie exactly on the requirement of a gate that this reading governs. */
function countExact(award: Award, reading: 'ownCategory' | 'otherRows'): string {
  return award.gates
    .flatMap((gate) => {
      const isGoverned = typeof gate.relation !== 'string' && gate.relation.reading === reading;
      return isGoverned ? gate.criteria.map(criterionRow) : [];
    })
    .map((row) => {
      const isExact = `(${at(row, COLUMN.worst)}=${at(row, awardColumn(award.id))})`;
      return `${at(row, COLUMN.scored)}*${isExact}`;
    })
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
function categoryFormulas(edition: Edition, award: Award): ReadonlyMap<number, string> {
  const row = awardRow(award.id);
  const exactOwn = at(row, EXACT_COLUMN.ownCategory);
  const exactOther = at(row, EXACT_COLUMN.otherRows);
  const own = READING_STATE.ownCategory;
  const other = READING_STATE.otherRows;
  const total = String(requiredTotal(edition, award));
  const isLost = `OR(${at(row, COLUMN.score)}>0,${TOTAL_BEST}<${total},AND(${own}=1,${exactOwn}>0),AND(${other}=1,${exactOther}>0))`;
  const isSafe = `AND(OR(${own}=2,${exactOwn}=0),OR(${other}=2,${exactOther}=0))`;
  const isIncomplete = `${SCORED_COUNT}<${String(edition.criteria.length)}`;
  return new Map([
    [COLUMN.score, `=${countBelow(award.id, '1', '7.6')}`],
    [COLUMN.percent, `=IF(${own}=0,${exactOwn},0)+IF(${other}=0,${exactOther},0)`],
    [EXACT_COLUMN.ownCategory, `=${countExact(award, 'ownCategory')}`],
    [EXACT_COLUMN.otherRows, `=${countExact(award, 'otherRows')}`],
    [COLUMN.band, `=IF(${isLost},${FAIL},IF(${isIncomplete},${UNDECIDED},IF(${isSafe},${PASS},${DEPENDS})))`],
  ]);
}

/** The verdict by points of the outstanding level, from how it comes out under both readings of category 7. */
function outstandingFormulas(edition: Edition, award: Award): ReadonlyMap<number, string> {
  const hidden = (column: keyof typeof OUTSTANDING_COLUMN): string =>
    at(awardRow(award.id), OUTSTANDING_COLUMN[column]);
  const total = String(requiredTotal(edition, award));
  const whole = String(requiredHundredths(edition, gateOfKind(award, 'category7Whole')));
  const count = edition.criteria.length;
  const rows = count - gateOfKind(award, 'category7Whole').criteria.length;
  const reading = READING_STATE.outstandingCategory7;
  const settled = (isPass: string, isFail: string): string =>
    `IF(${isFail},${FAIL},IF(${isPass},${PASS},${UNDECIDED}))`;
  const each = [hidden('eachPasses'), hidden('eachFails')] as const;
  const all = [hidden('wholePasses'), hidden('wholeFails')] as const;
  const isUndecided = `OR(NOT(OR(${each.join(',')})),NOT(OR(${all.join(',')})))`;
  const open = `IF(${all[1]},${FAIL},IF(${each[0]},${PASS},IF(${isUndecided},${UNDECIDED},${DEPENDS})))`;
  const missingResults = `(1-${overCriteria(COLUMN.scored, '7.1', '7.6')})*${overCriteria(COLUMN.best, '7.1', '7.6')}`;
  return new Map([
    [COLUMN.score, `=${hidden('belowRows')}+IF(${reading}=1,${hidden('belowResults')},0)`],
    [COLUMN.percent, `=IF(${reading}=0,${hidden('belowResults')},0)`],
    [COLUMN.band, `=IF(${reading}=1,${settled(...each)},IF(${reading}=2,${settled(...all)},${open}))`],
    [OUTSTANDING_COLUMN.belowRows, `=${countBelow(award.id, '1', '6')}`],
    [OUTSTANDING_COLUMN.belowResults, `=${countBelow(award.id, '7.1', '7.6')}`],
    [OUTSTANDING_COLUMN.resultsWorst, `=SUM(${overCriteria(COLUMN.worst, '7.1', '7.6')})`],
    [OUTSTANDING_COLUMN.resultsBest, `=${hidden('resultsWorst')}+SUMPRODUCT(${missingResults})`],
    [OUTSTANDING_COLUMN.scoredRows, `=SUM(${overCriteria(COLUMN.scored, '1', '6')})`],
    [
      OUTSTANDING_COLUMN.eachPasses,
      `=AND(${SCORED_COUNT}=${String(count)},${hidden('belowRows')}=0,${hidden('belowResults')}=0,${TOTAL_WORST}>=${total})`,
    ],
    [
      OUTSTANDING_COLUMN.eachFails,
      `=OR(${hidden('belowRows')}>0,${hidden('belowResults')}>0,${TOTAL_BEST}<${total})`,
    ],
    [
      OUTSTANDING_COLUMN.wholePasses,
      `=AND(${hidden('scoredRows')}=${String(rows)},${hidden('belowRows')}=0,${hidden('resultsWorst')}>=${whole},${TOTAL_WORST}>=${total})`,
    ],
    [
      OUTSTANDING_COLUMN.wholeFails,
      `=OR(${hidden('belowRows')}>0,${hidden('resultsBest')}<${whole},${TOTAL_BEST}<${total})`,
    ],
  ]);
}

function declaredFormula(award: Award): string {
  const state = at(award.category === null ? ROW.priorAwards : ROW.flCertificate, COLUMN.worst);
  return `=IF(${state}=1,${PASS},IF(${state}=2,${FAIL},${UNDECIDED}))`;
}

function togetherFormula(points: string, declared: string): string {
  const isAny = (word: string): string => `OR(${points}=${word},${declared}=${word})`;
  return `=IF(${isAny(FAIL)},${FAIL},IF(${isAny(UNDECIDED)},${UNDECIDED},IF(${isAny(DEPENDS)},${DEPENDS},${PASS})))`;
}

/** What is missing in all; each part begins with a dot that is cut off in front. */
function missingFormula(edition: Edition, award: Award): string {
  const total = String(requiredTotal(edition, award));
  const missing = `(${String(edition.criteria.length)}-${SCORED_COUNT})`;
  const parts = [
    `IF(${TOTAL_WORST}<${total}," · คะแนนรวมขาด "&TEXT((${total}-${TOTAL_WORST})/100,"0.00"),"")`,
    `IF(${missing}>0," · ยังไม่มีคะแนน "&${missing}&" ข้อ","")`,
  ];
  return `=MID(${parts.join('&')},4,200)`;
}

/** The formulas of one award's row, by the column that each stands in. */
export function awardFormulas(edition: Edition, award: Award): ReadonlyMap<number, string> {
  const row = awardRow(award.id);
  const points =
    award.category === null ? outstandingFormulas(edition, award) : categoryFormulas(edition, award);
  return new Map([
    ...points,
    [COLUMN.required, declaredFormula(award)],
    [COLUMN.status, togetherFormula(at(row, COLUMN.band), at(row, COLUMN.required))],
    [COLUMN.shortfall, `=(${TOTAL_WORST}-${String(requiredTotal(edition, award))})/100`],
    [COLUMN.check, missingFormula(edition, award)],
  ]);
}
