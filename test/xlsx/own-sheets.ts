import {
  createScoreSheet,
  createSummary,
  draftOfScoreSheet,
  EDITION_2562,
  forEachCriterion,
  imageOf,
  judge,
  NO_WRITTEN_WORDS,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { randomAssessment, randomNumbers } from '../formulas/random-assessment.ts';

/** A score sheet with a summary and a draft of feedback of it, random and the same in every run. */
export function ownSheets(seed: number): readonly SheetBlueprint[] {
  const assessment = {
    ...randomAssessment(randomNumbers(seed)),
    notes: forEachCriterion((id) => ({ strengths: `ข้อ ${id}\nบรรทัดที่สอง`, ofi: '=1+1', evidence: ' ' })),
  };
  const sheet = createScoreSheet(EDITION_2562, assessment);
  const summary = createSummary(EDITION_2562, {
    assessment,
    findings: judge(EDITION_2562, assessment),
    source: imageOf(sheet, '1', sheet.sheetName),
    writtenOn: { year: 2026, month: 11, day: 22 },
    words: NO_WRITTEN_WORDS,
    rulesSheet: 'เกณฑ์และที่มา',
  });
  const draft = draftOfScoreSheet(EDITION_2562, imageOf(sheet, '1', sheet.sheetName), ['A-07'], []);
  return draft === null ? [sheet, summary] : [sheet, summary, draft];
}
