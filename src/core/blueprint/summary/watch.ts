import type { CriterionId } from '../../criteria/criterion.ts';
import type { ReadingId } from '../../criteria/reading.ts';
import { SUMMARY_WORDS } from '../../language/summary-words.ts';
import { FACT_NAMES, READING_NAMES, scoreName } from '../names.ts';
import type { SheetImage } from '../sheet-image.ts';
import { type FreshnessWords, staleScoreFlag, staleTextFlag } from './freshness.ts';

/** The hidden formulas that are 1 once the sheet no longer holds what the summary was made of. */
export interface Watch {
  readonly words: FreshnessWords;
  readonly facts: string;
  readonly score: (id: CriterionId) => string | undefined;
  readonly reading: (id: ReadingId) => string;
}

/** What a summary is made of; a warning that is switched off changes nothing in it. */
const WATCHED_FACTS = Object.values(FACT_NAMES).filter((name) => name !== FACT_NAMES.mutedWarnings);

/** Watches the cells of a score sheet. */
export function watchScoreSheet(source: SheetImage): Watch {
  return {
    words: SUMMARY_WORDS.ofScoreSheet,
    facts: staleTextFlag(source, WATCHED_FACTS),
    score: (id) => staleScoreFlag(source, scoreName(id)) ?? undefined,
    reading: (id) => staleTextFlag(source, [READING_NAMES[id]]),
  };
}
