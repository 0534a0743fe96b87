import { type Assessment, EMPTY_ASSESSMENT, forEachCriterion } from '../assessment/assessment.ts';
import { AGENCY_KINDS, type FlCertificate, type PriorAwards, ROUNDS } from '../assessment/facts.ts';
import { AWARD_IDS } from '../criteria/award.ts';
import { AWARD_CATEGORY_IDS, CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { READING_IDS, type ReadingId, type Readings } from '../criteria/reading.ts';
import type { Entry } from '../scoring/entry.ts';
import { toHundredths } from '../scoring/read-entry.ts';
import type { Expectation, RecordProblem } from './record-problem.ts';

/** The assessment that a record holds, or everything that is wrong with it. */
export type ReadRecord =
  | { readonly assessment: Assessment; readonly problems: readonly [] }
  | { readonly assessment: null; readonly problems: readonly RecordProblem[] };

const RECORD_KEYS = [
  'agency',
  'kind',
  'award',
  'round',
  'assessor',
  'flCertified',
  'priorAwards',
  'readings',
  'scores',
] as const;

const LONGEST_TEXT = 1_000;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const words = value === undefined ? '' : JSON.stringify(value);
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

/** Reads the fields of one record and gathers what is wrong. */
class RecordReader {
  readonly problems: RecordProblem[] = [];

  refuse(path: string, found: unknown, expected: Expectation): void {
    this.problems.push({ path, found: shown(found), expected });
  }

  knowsOnly(fields: Fields, path: string, keys: readonly string[]): void {
    for (const key of Object.keys(fields)) {
      if (!keys.includes(key))
        this.refuse(path === '' ? key : `${path}.${key}`, fields[key], { kind: 'knownKey', keys });
    }
  }

  fields(value: unknown, path: string): Fields {
    if (isFields(value)) return value;
    if (value !== undefined) this.refuse(path, value, { kind: 'object' });
    return {};
  }

  text(value: unknown, path: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value.trim() === '' ? null : value;
    this.refuse(path, value, { kind: 'text', longest: LONGEST_TEXT });
    return null;
  }

  oneOf<K extends string>(value: unknown, path: string, values: readonly K[]): K | null {
    if (value === undefined || value === null) return null;
    const match = values.find((each) => each === value);
    if (match === undefined) this.refuse(path, value, { kind: 'oneOf', values });
    return match ?? null;
  }

  flCertificate(value: unknown): FlCertificate {
    if (value === undefined || value === null) return { state: 'unknown' };
    if (value === true) return { state: 'yes' };
    if (value === false) return { state: 'no' };
    if (value === 'notApplicable') return { state: 'notApplicable', reason: null };
    this.refuse('flCertified', value, {
      kind: 'oneOf',
      values: ['true', 'false', 'null', '"notApplicable"'],
    });
    return { state: 'unknown' };
  }

  priorAwards(value: unknown): PriorAwards {
    if (value === undefined || value === null) return null;
    const categories = Array.isArray(value)
      ? value.map((each) => AWARD_CATEGORY_IDS.find((id) => id === each))
      : [undefined];
    const known = categories.filter((id) => id !== undefined);
    if (known.length !== categories.length) this.refuse('priorAwards', value, { kind: 'categories' });
    return known;
  }

  entry(value: unknown, id: CriterionId, maximum: number): Entry {
    if (value === undefined || value === null) return { state: 'unscored' };
    const hundredths =
      typeof value === 'number' && value >= 0 && value <= maximum ? toHundredths(value) : null;
    if (hundredths !== null) return { state: 'scored', hundredths };
    this.refuse(`scores.${id}`, value, { kind: 'score', maximum });
    return { state: 'invalid' };
  }
}

function readReadings(edition: Edition, reader: RecordReader, value: unknown): Readings {
  const fields = reader.fields(value ?? {}, 'readings');
  reader.knowsOnly(fields, 'readings', READING_IDS);
  const read = <R extends ReadingId>(id: R, choices: readonly (Readings[R] & string)[]): Readings[R] | null =>
    reader.oneOf(fields[id], `readings.${id}`, choices);
  const { ownCategory, otherRows, outstandingCategory7 } = edition.readings;
  return {
    ownCategory: read('ownCategory', [...ownCategory.choices, 'open']) ?? 'open',
    otherRows: read('otherRows', [...otherRows.choices, 'open']) ?? 'open',
    outstandingCategory7: read('outstandingCategory7', [...outstandingCategory7.choices, 'open']) ?? 'open',
  };
}

/**
 * Reads one record of the command line: plain data as JSON gives it. `scores` is required and holds points by
 * criterion (`null` or left out: no score yet); everything else may be left out. Takes the record whole or not at
 * all: a key that it does not know is refused, since it may be a slip of the pen.
 */
export function readRecord(edition: Edition, value: unknown): ReadRecord {
  const reader = new RecordReader();
  if (!isFields(value)) {
    reader.refuse('', value, { kind: 'object' });
    return { assessment: null, problems: reader.problems };
  }
  reader.knowsOnly(value, '', RECORD_KEYS);
  if (value['scores'] === undefined) reader.refuse('scores', undefined, { kind: 'present' });
  const scores = reader.fields(value['scores'], 'scores');
  reader.knowsOnly(scores, 'scores', CRITERION_IDS);
  const assessment: Assessment = {
    ...EMPTY_ASSESSMENT,
    facts: {
      ...EMPTY_ASSESSMENT.facts,
      agency: reader.text(value['agency'], 'agency'),
      kind: reader.oneOf(value['kind'], 'kind', AGENCY_KINDS),
      award: reader.oneOf(value['award'], 'award', AWARD_IDS),
      round: reader.oneOf(value['round'], 'round', ROUNDS),
      assessor: reader.text(value['assessor'], 'assessor'),
      flCertificate: reader.flCertificate(value['flCertified']),
      priorAwards: reader.priorAwards(value['priorAwards']),
    },
    readings: readReadings(edition, reader, value['readings']),
    entries: forEachCriterion((id) => reader.entry(scores[id], id, edition.criterion[id].maximum)),
  };
  return reader.problems.length === 0
    ? { assessment, problems: [] }
    : { assessment: null, problems: reader.problems };
}
