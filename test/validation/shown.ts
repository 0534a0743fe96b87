import {
  CATALOGUES,
  type Language,
  EDITION_2562,
  type Problem,
  type Severity,
  type SheetImage,
} from '../../src/core/index.ts';
import { heldTogether, laterAwardsAmong, toReadSheet } from '../../src/workbook/score-sheets.ts';
import { TODAY } from './scenarios.ts';

/** A problem as a person reads it, in one language. */
interface Words {
  readonly place: string;
  readonly sentence: string;
  /** The label of the repair; missing where there is none. */
  readonly repair?: string;
}

/** A problem as it is shown. */
export interface Shown {
  /** Which of the workbook's sheets, from 1 on. */
  readonly sheet: number;
  readonly code: string;
  readonly severity: Severity;
  readonly th: Words;
  readonly en: Words;
}

function wordsOf(problem: Problem, language: Language): Words {
  const catalogue = CATALOGUES[language];
  const words = { place: catalogue.place(problem.place), sentence: catalogue.problem(problem) };
  return problem.repair === null ? words : { ...words, repair: catalogue.repair(problem.repair) };
}

/** Everything that is shown of a workbook's score sheets, and after them of its sheets of later awards. */
export function shownOf(images: readonly SheetImage[]): readonly Shown[] {
  const read = images.flatMap((image) => toReadSheet(EDITION_2562, image, TODAY) ?? []);
  const scoreSheets = heldTogether(EDITION_2562, read).map(({ reading }) => reading);
  return [...scoreSheets, ...laterAwardsAmong(read)].flatMap(({ problems }, index) =>
    problems.map((problem) => ({
      sheet: index + 1,
      code: problem.detail.code,
      severity: problem.severity,
      th: wordsOf(problem, 'th'),
      en: wordsOf(problem, 'en'),
    })),
  );
}
