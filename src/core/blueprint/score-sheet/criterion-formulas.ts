import type { AwardId } from '../../criteria/award.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import type { Criterion, CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Gate } from '../../criteria/gate.ts';
import { READING_IDS, type ReadingId } from '../../criteria/reading.ts';
import { readingsUsed, requiredHundredths } from '../../eligibility/gate-finding.ts';
import { bandWord } from '../../language/sheet-words.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import { at, CHOSEN_AWARD, COLUMN, criterionRow, READING_STATE } from './layout.ts';
import { STATUS } from './status-words.ts';

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The gate that an award has on one criterion alone. */
function gateOn(edition: Edition, award: AwardId, criterion: CriterionId): Gate | undefined {
  return edition.award[award].gates.find(
    (gate) => gate.criteria.length === 1 && gate.criteria[0] === criterion,
  );
}

/**
 * Whether a cell holds a score: a number (LibreOffice counts TRUE as one), within the criterion's range, whole to
 * the hundredth. The maximum stands in the formula itself, so that an overwritten maximum changes no verdict.
 */
export function isScoreFormula(cell: string, maximum: number): string {
  return (
    `IF(ISNUMBER(${cell}),IF(ISLOGICAL(${cell}),FALSE,` +
    `AND(${cell}>=0,${cell}<=${String(maximum)},ROUND(${cell},2)=${cell})),FALSE)`
  );
}

function bandFormula(score: string, maximum: string, scored: string, thresholds: readonly number[]): string {
  const word = (level: number, isExact: boolean): string => quoted(bandWord(level, isExact, thresholds));
  const steps = thresholds.map((percent, index) => {
    const threshold = `${String(percent)}*${maximum}`;
    return `IF(${score}*100<${threshold},${word(index, false)},IF(${score}*100=${threshold},${word(index + 1, true)},`;
  });
  const rest = `${word(thresholds.length, false)}${'))'.repeat(thresholds.length)}`;
  return `=IF(${scored}=0,"",${steps.join('')}${rest})`;
}

function checkFormula(criterion: Criterion, cell: string, maximumCell: string, scored: string): string {
  const maximum = String(criterion.maximum);
  const isMaximumIntact = `IF(ISNUMBER(${maximumCell}),${maximumCell}=${maximum},FALSE)`;
  return (
    `=IF(NOT(${isMaximumIntact}),${quoted(`✗ คะแนนเต็มถูกแก้ไข ต้องเป็น ${maximum}`)},` +
    `IF(${scored}=1,"",IF(ISBLANK(${cell}),"… ยังไม่ได้ให้คะแนน",IF(ISERROR(${cell}),"✗ เป็นค่าผิดพลาด",` +
    `IF(ISLOGICAL(${cell}),"✗ ไม่ใช่ตัวเลข",IF(ISNUMBER(${cell}),IF(${cell}<0,"✗ คะแนนติดลบ",` +
    `IF(${cell}>${maximum},${quoted(`✗ เกินคะแนนเต็ม ${maximum}`)},"✗ ทศนิยมเกิน 2 ตำแหน่ง")),` +
    `IF(TRIM(${cell})=${quoted(ABSTAINED_WORD)},${quoted(ABSTAINED_WORD)},` +
    `IF(TRIM(${cell})=${quoted(CONFLICT_WORD)},${quoted(CONFLICT_WORD)},"✗ ไม่ใช่ตัวเลข"))))))))`
  );
}

/** 1 to 3 for the reading that a gate asks for, in the order of the readings; 0 for none. */
function governingCode(gate: Gate | undefined): number {
  const reading = gate === undefined ? undefined : readingsUsed(gate)[0];
  return reading === undefined ? 0 : READING_IDS.indexOf(reading) + 1;
}

/** What the award applied for requires of one criterion, by the cells that say it. */
export interface RequirementCells {
  /** Which award is applied for: 1 to 7, 0 while none is chosen. */
  readonly chosenAward: string;
  /** What it requires, in hundredths. */
  readonly chosen: string;
  /** Which reading governs that requirement: 0 none, 1 to 3 in the order of the readings. */
  readonly governing: string;
  /** The readings' states: 0 open, 1 the strict choice, 2 the lenient one. */
  readonly reading: Readonly<Record<ReadingId, string>>;
}

/** Whether the strict relation is in force, and whether both are. */
function relationsOf({ governing, reading }: RequirementCells): {
  readonly isStrict: string;
  readonly isOpen: string;
} {
  const either = (state: number): string =>
    `OR(AND(${governing}=1,${reading.ownCategory}=${String(state)}),AND(${governing}=2,${reading.otherRows}=${String(state)}))`;
  return { isStrict: either(1), isOpen: either(0) };
}

/** `ตั้งแต่ 30.00` in words, as the readings stand. */
export function requirementFormula(cells: RequirementCells): string {
  const { isStrict, isOpen } = relationsOf(cells);
  const relation = `IF(${isStrict},"มากกว่า ",IF(${isOpen},"ตั้งแต่/มากกว่า ","ตั้งแต่ "))`;
  return `=IF(${cells.chosenAward}=0,"–",${relation}&TEXT(${cells.chosen}/100,"0.00"))`;
}

/**
 * How a score stands against the requirement.
 *
 * @param score in hundredths, or in parts of them where `required` is so too
 */
export function statusFormula(
  score: string,
  scored: string,
  cells: RequirementCells,
  required: string = cells.chosen,
): string {
  const { chosenAward, governing, reading } = cells;
  const exact =
    `IF(${governing}=1,CHOOSE(${reading.ownCategory}+1,${quoted(STATUS.depends)},${quoted(STATUS.fail)},${quoted(STATUS.exact)}),` +
    `IF(${governing}=2,CHOOSE(${reading.otherRows}+1,${quoted(STATUS.depends)},${quoted(STATUS.fail)},${quoted(STATUS.exact)}),${quoted(STATUS.exact)}))`;
  const below = `IF(${governing}=3,CHOOSE(${reading.outstandingCategory7}+1,${quoted(STATUS.depends)},${quoted(STATUS.fail)},${quoted(STATUS.seeWhole)}),${quoted(STATUS.fail)})`;
  return (
    `=IF(${chosenAward}=0,"–",IF(${scored}=0,${quoted(STATUS.missing)},IF(${score}>${required},${quoted(STATUS.pass)},` +
    `IF(${score}=${required},${exact},${below}))))`
  );
}

/** Which reading governs the requirement of the award applied for, from the award's number. */
export function governingFormula(edition: Edition, criterion: CriterionId, chosenAward: string): string {
  const codes = AWARD_IDS.map((award) => governingCode(gateOn(edition, award, criterion)));
  return `=IF(${chosenAward}=0,0,CHOOSE(${chosenAward},${codes.join(',')}))`;
}

/** The formulas of one criterion's row, by the column that each stands in. */
export function criterionFormulas(
  edition: Edition,
  criterion: Criterion,
  thresholds: readonly number[],
): ReadonlyMap<number, string> {
  const row = criterionRow(criterion.id);
  const cell = (column: number): string => at(row, column);
  const score = cell(COLUMN.score);
  const worst = cell(COLUMN.worst);
  const scored = cell(COLUMN.scored);
  const best = cell(COLUMN.best);
  const chosen = cell(COLUMN.chosen);
  const governing = cell(COLUMN.governing);
  const requirement = { chosenAward: CHOSEN_AWARD, chosen, governing, reading: READING_STATE };
  const { isStrict, isOpen } = relationsOf(requirement);
  const firstAward = cell(COLUMN.firstAward);
  const lastAward = cell(COLUMN.firstAward + AWARD_IDS.length - 1);
  return new Map([
    [COLUMN.percent, `=IF(${scored}=0,"",${worst}/${best})`],
    [COLUMN.band, bandFormula(worst, best, scored, thresholds)],
    [COLUMN.required, requirementFormula(requirement)],
    [COLUMN.status, statusFormula(worst, scored, requirement)],
    [
      COLUMN.shortfall,
      `=IF(OR(${CHOSEN_AWARD}=0,${scored}=0),"",MAX(0,${chosen}-${worst}+IF(OR(${isStrict},${isOpen}),1,0))/100)`,
    ],
    [COLUMN.check, checkFormula(criterion, score, cell(COLUMN.maximum), scored)],
    [COLUMN.worst, `=IF(${scored}=1,ROUND(${score}*100,0),0)`],
    [COLUMN.scored, `=IF(${isScoreFormula(score, criterion.maximum)},1,0)`],
    [COLUMN.chosen, `=IF(${CHOSEN_AWARD}=0,0,INDEX(${firstAward}:${lastAward},1,${CHOSEN_AWARD}))`],
    [COLUMN.governing, governingFormula(edition, criterion.id, CHOSEN_AWARD)],
  ]);
}

/** What each award requires of a criterion, in hundredths of a point. */
export function requirementOf(edition: Edition, award: AwardId, criterion: CriterionId): number {
  const gate = gateOn(edition, award, criterion);
  return gate === undefined ? 0 : requiredHundredths(edition, gate);
}
