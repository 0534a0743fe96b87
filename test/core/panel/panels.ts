import {
  type Assessment,
  type Compilation,
  compile,
  type CompileWish,
  DEFAULT_SPREAD_LIMIT,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Entry,
  type FiledAssessment,
  type FileOutcome,
  forEachCriterion,
  type CriterionId,
  PLAIN_COMBINING,
  PLAIN_PACKING,
} from '../../../src/core/index.ts';
import { fileAssessment } from '../../../src/core/panel/filed-assessment.ts';

/** By mean, not rounded, assessors by their names, no roster. */
export const PLAIN_WISH: CompileWish = {
  combining: PLAIN_COMBINING,
  spreadLimit: DEFAULT_SPREAD_LIMIT,
  isAnonymous: false,
  roster: null,
};

/** Points of a criterion, or what stands there instead. */
export type Given = number | 'unscored' | 'abstained' | 'conflict';

function entryOf(given: Given): Entry {
  return typeof given === 'number'
    ? { state: 'scored', hundredths: Math.round(given * 100) }
    : { state: given };
}

/** An assessment with half of every maximum but for what is said. */
export function assessmentOf(
  assessor: string,
  given: Partial<Record<CriterionId, Given>> = {},
  facts: Partial<Assessment['facts']> = {},
): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: { ...EMPTY_ASSESSMENT.facts, agency: 'กรมทดสอบ', award: 'category-1', assessor, ...facts },
    entries: forEachCriterion((id) => entryOf(given[id] ?? EDITION_2562.criterion[id].maximum / 2)),
  };
}

/** A file that was taken, with one score sheet. */
export function fileOf(
  assessment: Assessment,
  file = `${assessment.facts.assessor ?? ''}.xlsx`,
): FileOutcome {
  return { status: 'taken', file, sheets: [filed(assessment, file)], passedOver: 0 };
}

/** An assessment as it was filed. */
export function filed(assessment: Assessment, file: string): FiledAssessment {
  const { agency, assessor } = assessment.facts;
  const as = { file, sheet: 'ใบคะแนน', agency: agency ?? '', assessor: assessor ?? '' };
  return fileAssessment(as, assessment, PLAIN_PACKING);
}

/** Compiles one file per assessment. */
export function compiled(assessments: readonly Assessment[], wish: Partial<CompileWish> = {}): Compilation {
  const outcomes = assessments.map((each) => fileOf(each));
  return compile(EDITION_2562, outcomes, { ...PLAIN_WISH, ...wish });
}
