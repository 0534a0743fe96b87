import type { Assessment } from '../../assessment/assessment.ts';
import type { CriterionId } from '../../criteria/criterion.ts';
import { READING_IDS, type ReadingId } from '../../criteria/reading.ts';
import {
  AGENCY_KIND_WORDS,
  AWARD_WORDS,
  FL_WORDS,
  NO_PRIOR_AWARDS_WORD,
  OPEN_READING_WORD,
  READING_WORDS,
  ROUND_WORDS,
  STEP_WORDS,
  WATCH_WORDS,
} from '../../language/sheet-words.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import type { WatchId } from '../../scoring/watch-id.ts';
import type { CellContent } from '../blueprint.ts';
import { BLANK, number, text } from '../cell-plans.ts';
import type { FactCell } from '../names.ts';
import { toSerial } from '../serial-date.ts';

/** What a score cell holds for an entry; an invalid entry has nothing that could be written. */
export function scoreContent(assessment: Assessment, id: CriterionId): CellContent {
  const entry = assessment.entries[id];
  switch (entry.state) {
    case 'scored':
      return number(entry.hundredths / 100);
    case 'abstained':
      return text(ABSTAINED_WORD);
    case 'conflict':
      return text(CONFLICT_WORD);
    case 'unscored':
    case 'invalid':
      return BLANK;
  }
}

function wordOf<K extends string>(words: Readonly<Record<K, string>>, key: K | null): CellContent {
  return key === null ? BLANK : text(words[key]);
}

/** What stands in the cell of the warnings that are switched off; `null` where there are none. */
export function mutedWords(muted: readonly WatchId[]): string | null {
  return muted.length === 0 ? null : muted.map((id) => WATCH_WORDS[id]).join(', ');
}

/** What the cell of a fact holds. */
export function factContent({ facts }: Assessment, cell: FactCell): CellContent {
  const { flCertificate, priorAwards } = facts;
  switch (cell) {
    case 'agency':
    case 'assessor':
      return text(facts[cell] ?? '');
    case 'kind':
      return wordOf(AGENCY_KIND_WORDS, facts.kind);
    case 'award':
      return wordOf(AWARD_WORDS, facts.award);
    case 'round':
      return wordOf(ROUND_WORDS, facts.round);
    case 'date':
      return number(facts.date === null ? null : toSerial(facts.date));
    case 'awardYear':
      return number(facts.awardYear);
    case 'flCertificate':
      return flCertificate.state === 'unknown' ? BLANK : text(FL_WORDS[flCertificate.state]);
    case 'flReason':
      return text(flCertificate.reason ?? '');
    case 'priorAwards':
      if (priorAwards === null) return BLANK;
      return text(
        priorAwards.length === 0 ? NO_PRIOR_AWARDS_WORD : [...new Set(priorAwards)].sort().join(', '),
      );
    case 'reportPages':
      return number(facts.reportPages);
    case 'scoreSteps':
      return wordOf(STEP_WORDS, facts.scoreSteps);
    case 'mutedWarnings':
      return text(mutedWords(facts.mutedWarnings) ?? '');
  }
}

/** The word of a settled or open reading. */
export function readingWord<R extends ReadingId>(id: R, state: Assessment['readings'][R]): string {
  const words: Readonly<Record<string, string>> = READING_WORDS[id];
  return state === 'open' ? OPEN_READING_WORD : (words[state] ?? OPEN_READING_WORD);
}

/** What the cells of the readings hold. */
export function readingContents({ readings }: Assessment): Readonly<Record<ReadingId, CellContent>> {
  const [own, other, category7] = READING_IDS;
  return {
    [own]: text(readingWord(own, readings[own])),
    [other]: text(readingWord(other, readings[other])),
    [category7]: text(readingWord(category7, readings[category7])),
  };
}
