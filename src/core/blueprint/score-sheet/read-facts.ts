import {
  AGENCY_KINDS,
  type CalendarDate,
  type Facts,
  type FlCertificate,
  type PriorAwards,
  ROUNDS,
  SCORE_STEPS,
} from '../../assessment/facts.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import type { Edition } from '../../criteria/edition.ts';
import { AWARD_CATEGORY_IDS } from '../../criteria/criterion.ts';
import type { ReadingChoices, ReadingId, Readings } from '../../criteria/reading.ts';
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
import { foldFullWidth, foldSpaces, foldThai, foldThaiDigits } from '../../scoring/fold-text.ts';
import type { Place } from '../../scoring/problem.ts';
import { WATCH_IDS, type WatchId } from '../../scoring/watch-id.ts';
import { FACT_NAMES, type FactCell, READING_NAMES } from '../names.ts';
import type { FactReader } from './fact-reader.ts';
import { readDate } from './read-date.ts';

function placeOf(fact: FactCell): Place {
  return { kind: 'fact', fact };
}

function wordsOf(reader: FactReader, fact: FactCell): string {
  return reader.words(placeOf(fact), FACT_NAMES[fact]);
}

function choiceOf<K extends string>(
  reader: FactReader,
  fact: FactCell,
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
): K | null {
  return reader.choice(placeOf(fact), FACT_NAMES[fact], keys, words);
}

function orNull(words: string): string | null {
  return words === '' ? null : words;
}

function readFl(reader: FactReader): FlCertificate {
  const states = ['yes', 'no', 'unknown', 'notApplicable'] as const;
  const state = choiceOf(reader, 'flCertificate', states, FL_WORDS) ?? 'unknown';
  const reason = orNull(wordsOf(reader, 'flReason'));
  if (state !== 'notApplicable') return reason === null ? { state } : { state, reason };
  if (reason === null) {
    reader.report(placeOf('flReason'), FACT_NAMES.flReason, { code: 'flReasonMissing' }, 'warning');
  }
  return { state, reason };
}

const CATEGORY_LIST = /^[1-6, ]*[1-6][1-6, ]*$/;

/** Thai and full-width digits and strange spaces made plain. */
function plainly(found: string): string {
  return foldFullWidth(foldThaiDigits(foldSpaces(found))).replace(/[;、،]/g, ',');
}

function readPriorAwards(reader: FactReader): PriorAwards {
  const found = wordsOf(reader, 'priorAwards');
  if (found === '') return null;
  if (found === NO_PRIOR_AWARDS_WORD) return [];
  if (CATEGORY_LIST.test(found)) return AWARD_CATEGORY_IDS.filter((id) => found.includes(id));
  const plain = plainly(found);
  const meant = CATEGORY_LIST.test(plain)
    ? AWARD_CATEGORY_IDS.filter((id) => plain.includes(id)).join(', ')
    : foldThai(found) === NO_PRIOR_AWARDS_WORD
      ? NO_PRIOR_AWARDS_WORD
      : undefined;
  const detail = { code: 'priorAwardsUnreadable', found } as const;
  reader.report(placeOf('priorAwards'), FACT_NAMES.priorAwards, detail, 'error', meant);
  return null;
}

/** A report has no more pages than this, whatever it is about. */
const MOST_PAGES = 9_999;

function isAwardYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2555 && year <= 2700;
}

function readAwardYear(reader: FactReader): number | null {
  const found = wordsOf(reader, 'awardYear');
  if (found === '') return null;
  const year = Number(foldThaiDigits(found));
  if (isAwardYear(year)) return year;
  const place = placeOf('awardYear');
  if (isAwardYear(year + 543)) {
    const detail = { code: 'yearEra', found, year: year + 543 } as const;
    reader.report(place, FACT_NAMES.awardYear, detail, 'error', year + 543);
  } else {
    reader.report(place, FACT_NAMES.awardYear, { code: 'yearUnreadable', found }, 'error');
  }
  return null;
}

function readReportPages(reader: FactReader): number | null {
  const found = wordsOf(reader, 'reportPages');
  if (found === '') return null;
  const pages = Number(/^\d+$/.exec(plainly(found).replace(/ ?(?:หน้า|pages?)$/i, ''))?.[0] ?? NaN);
  if (Number.isInteger(pages) && pages >= 1 && pages <= MOST_PAGES) return pages;
  const detail = { code: 'pagesUnreadable', found } as const;
  reader.report(placeOf('reportPages'), FACT_NAMES.reportPages, detail, 'error');
  return null;
}

function readMutedWarnings(reader: FactReader): readonly WatchId[] {
  const words = wordsOf(reader, 'mutedWarnings')
    .split(/[,;\n]/)
    .map(foldThai)
    .filter((word) => word !== '');
  const choices = WATCH_IDS.map((id) => WATCH_WORDS[id]);
  for (const found of words.filter((word) => !choices.includes(word))) {
    const detail = { code: 'choiceUnknown', found, choices } as const;
    reader.report(placeOf('mutedWarnings'), FACT_NAMES.mutedWarnings, detail, 'warning');
  }
  return WATCH_IDS.filter((id) => words.includes(WATCH_WORDS[id]));
}

/**
 * Reads the entries about the assessment; a cell that cannot be read is reported and counts as not said.
 *
 * @param today `null` where it is not known
 */
export function readFacts(reader: FactReader, edition: Edition, today: CalendarDate | null): Facts {
  return {
    agency: orNull(wordsOf(reader, 'agency')),
    kind: choiceOf(reader, 'kind', AGENCY_KINDS, AGENCY_KIND_WORDS),
    award: choiceOf(reader, 'award', AWARD_IDS, AWARD_WORDS),
    round: choiceOf(reader, 'round', ROUNDS, ROUND_WORDS),
    assessor: orNull(wordsOf(reader, 'assessor')),
    date: readDate(reader, edition.criteriaYear, today),
    awardYear: readAwardYear(reader),
    flCertificate: readFl(reader),
    priorAwards: readPriorAwards(reader),
    reportPages: readReportPages(reader),
    scoreSteps: choiceOf(reader, 'scoreSteps', SCORE_STEPS, STEP_WORDS),
    mutedWarnings: readMutedWarnings(reader),
  };
}

function readReading<R extends ReadingId>(
  reader: FactReader,
  id: R,
  choices: readonly (ReadingChoices[R] & string)[],
): ReadingChoices[R] | 'open' {
  const words: Readonly<Record<ReadingChoices[R] | 'open', string>> = {
    ...READING_WORDS[id],
    open: OPEN_READING_WORD,
  };
  return (
    reader.choice({ kind: 'reading', reading: id }, READING_NAMES[id], [...choices, 'open'], words) ?? 'open'
  );
}

/** Reads what the committee has settled; a cell that cannot be read is reported and counts as open. */
export function readReadings(reader: FactReader): Readings {
  return {
    ownCategory: readReading(reader, 'ownCategory', ['moreThan', 'atLeast']),
    otherRows: readReading(reader, 'otherRows', ['moreThan', 'atLeast']),
    outstandingCategory7: readReading(reader, 'outstandingCategory7', ['eachRow', 'whole']),
  };
}
