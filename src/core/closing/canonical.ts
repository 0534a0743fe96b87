import type { Assessment, Notes } from '../assessment/assessment.ts';
import {
  FACT_CELLS,
  FACT_NAMES,
  type FactCell,
  NOTE_NAMES,
  READING_NAMES,
  scoreName,
} from '../blueprint/names.ts';
import { factContent, readingWord } from '../blueprint/score-sheet/entry-content.ts';
import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import { READING_IDS, type ReadingId } from '../criteria/reading.ts';
import { formatPoints } from '../language/format.ts';
import type { Entry } from '../scoring/entry.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../scoring/read-entry.ts';

/** What one of the values is about. */
export type ValuePlace =
  | { readonly kind: 'score'; readonly criterion: CriterionId }
  | { readonly kind: 'fact'; readonly fact: FactCell }
  | { readonly kind: 'reading'; readonly reading: ReadingId }
  | { readonly kind: 'note'; readonly note: keyof Notes; readonly criterion: CriterionId };

/** One value that counts, in the one form that it has wherever it was read. */
export interface CanonicalValue {
  /** The name of its cell; of a note the name of its column and the criterion. */
  readonly key: string;
  readonly place: ValuePlace;
  /** `''` where nothing stands. */
  readonly value: string;
}

const NOTES = ['strengths', 'ofi', 'evidence'] as const satisfies readonly (keyof Notes)[];

function entryValue(entry: Entry): string {
  switch (entry.state) {
    case 'scored':
      return formatPoints(entry.hundredths);
    case 'abstained':
      return ABSTAINED_WORD;
    case 'conflict':
      return CONFLICT_WORD;
    case 'unscored':
      return '';
    case 'invalid':
      return '?';
  }
}

function factValue(assessment: Assessment, fact: FactCell): string {
  const { date } = assessment.facts;
  if (fact === 'date') return date === null ? '' : isoDay(date);
  const content = factContent(assessment, fact);
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? String(content.value) : '';
}

/** `2026-09-30`. */
export function isoDay({ year, month, day }: { year: number; month: number; day: number }): string {
  const padded = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The key of the words beside a score. */
export function noteKey(note: keyof Notes, criterion: CriterionId): string {
  return `${NOTE_NAMES[note]}/${criterion}`;
}

/**
 * Everything of an assessment that counts, in a fixed order: scores, facts, readings, words. A warning that is
 * switched off does not.
 */
export function canonicalValues(assessment: Assessment): readonly CanonicalValue[] {
  const { entries, readings, notes } = assessment;
  return [
    ...CRITERION_IDS.map((criterion) => ({
      key: scoreName(criterion),
      place: { kind: 'score', criterion } as const,
      value: entryValue(entries[criterion]),
    })),
    ...FACT_CELLS.filter((fact) => fact !== 'mutedWarnings').map((fact) => ({
      key: FACT_NAMES[fact],
      place: { kind: 'fact', fact } as const,
      value: factValue(assessment, fact),
    })),
    ...READING_IDS.map((reading) => ({
      key: READING_NAMES[reading],
      place: { kind: 'reading', reading } as const,
      value: readingWord(reading, readings[reading]),
    })),
    ...NOTES.flatMap((note) =>
      CRITERION_IDS.map((criterion) => ({
        key: noteKey(note, criterion),
        place: { kind: 'note', note, criterion } as const,
        // Programs differ in how they end a line.
        value: notes[criterion][note].replace(/\r\n?/g, '\n'),
      })),
    ),
  ];
}
