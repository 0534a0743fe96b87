import {
  AGENCY_KINDS,
  type CalendarDate,
  type Facts,
  type FlCertificate,
  type PriorAwards,
  ROUNDS,
} from '../../assessment/facts.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
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
} from '../../language/sheet-words.ts';
import { foldThaiDigits } from '../../scoring/fold-text.ts';
import type { Place } from '../../scoring/problem.ts';
import { FACT_NAMES, type FactCell, READING_NAMES } from '../names.ts';
import { fromSerial, isCalendarDate } from '../serial-date.ts';
import type { CellValue } from '../sheet-image.ts';
import type { FactReader } from './fact-reader.ts';

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

function readPriorAwards(reader: FactReader): PriorAwards {
  const found = wordsOf(reader, 'priorAwards');
  if (found === '') return null;
  if (found === NO_PRIOR_AWARDS_WORD) return [];
  if (/^[1-6, ]*[1-6][1-6, ]*$/.test(found)) return AWARD_CATEGORY_IDS.filter((id) => found.includes(id));
  const detail = { code: 'priorAwardsUnreadable', found } as const;
  reader.report(placeOf('priorAwards'), FACT_NAMES.priorAwards, detail, 'error');
  return null;
}

/** Before it a year has lost its century, or is no year. */
const EARLIEST_YEAR = 1900;

function dateFromText(text: string): CalendarDate | null {
  const match = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(foldThaiDigits(text));
  if (match === null) return null;
  const [first = 0, month = 0, last = 0] = match.slice(1).map(Number);
  return first > 31 ? { year: first, month, day: last } : { year: last, month, day: first };
}

function dateFrom(value: Exclude<CellValue, null>): CalendarDate | null {
  const serial = typeof value === 'number' ? fromSerial(value) : null;
  const typed = typeof value === 'string' ? dateFromText(value.trim()) : serial;
  if (typed === null) return null;
  // A date typed in the Buddhist era is a year above 2400 in a calendar that counts from Christ, with that year's
  // leap day: whether there is such a day is seen in the year that is meant.
  const date = typed.year > 2400 ? { ...typed, year: typed.year - 543 } : typed;
  return date.year >= EARLIEST_YEAR && isCalendarDate(date) ? date : null;
}

function readDate(reader: FactReader): CalendarDate | null {
  const place = placeOf('date');
  const value = reader.value(place, FACT_NAMES.date);
  if (value === null || value === '') return null;
  const date = dateFrom(value);
  if (date === null) {
    const found = typeof value === 'object' ? value.error : String(value);
    reader.report(place, FACT_NAMES.date, { code: 'dateUnreadable', found }, 'error');
  }
  return date;
}

function readAwardYear(reader: FactReader): number | null {
  const found = wordsOf(reader, 'awardYear');
  if (found === '') return null;
  const year = Number(foldThaiDigits(found));
  if (Number.isInteger(year) && year >= 2555 && year <= 2700) return year;
  reader.report(placeOf('awardYear'), FACT_NAMES.awardYear, { code: 'yearUnreadable', found }, 'error');
  return null;
}

/** Reads the entries about the assessment; a cell that cannot be read is reported and counts as not said. */
export function readFacts(reader: FactReader): Facts {
  return {
    agency: orNull(wordsOf(reader, 'agency')),
    kind: choiceOf(reader, 'kind', AGENCY_KINDS, AGENCY_KIND_WORDS),
    award: choiceOf(reader, 'award', AWARD_IDS, AWARD_WORDS),
    round: choiceOf(reader, 'round', ROUNDS, ROUND_WORDS),
    assessor: orNull(wordsOf(reader, 'assessor')),
    date: readDate(reader),
    awardYear: readAwardYear(reader),
    flCertificate: readFl(reader),
    priorAwards: readPriorAwards(reader),
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
