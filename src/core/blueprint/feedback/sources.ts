import { NO_FACTS, ROUNDS } from '../../assessment/facts.ts';
import { forEachCriterion } from '../../assessment/assessment.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { READING_IDS, type ReadingChoices, type ReadingId, type Readings } from '../../criteria/reading.ts';
import { type Standing, standingOf, standingOfPanel } from '../../feedback/standing.ts';
import { AWARD_WORDS, READING_WORDS, ROUND_WORDS } from '../../language/sheet-words.ts';
import type { Fraction } from '../../panel/fraction.ts';
import { MOST_SEATS } from '../../panel/panel.ts';
import type { Problem } from '../../scoring/problem.ts';
import { ASSESSORS_NAME, FACT_NAMES, PANEL_NAMES, PANEL_SCHEMA, SCHEMA_NAME, TOTAL_NAME } from '../names.ts';
import { readScoreSheet } from '../score-sheet/read-score-sheet.ts';
import { isScoreSheet } from '../score-sheet/schema.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';

/** How an agency stands by a sheet of scores, or why that cannot be told. */
export type SourceReading =
  | { readonly kind: 'standing'; readonly standing: Standing }
  /** Its errors keep scores out of every verdict. */
  | { readonly kind: 'errors'; readonly problems: readonly Problem[] }
  /** Its formulas have no results yet: no spreadsheet program has opened the file. */
  | { readonly kind: 'notCalculated' };

function valuesOf(image: SheetImage, name: string): readonly CellValue[] {
  const range = image.names.get(name);
  if (range == null) return [];
  return Array.from({ length: range.rows * range.columns }, (_, index) => {
    const row = range.row + Math.floor(index / range.columns);
    return cellAt(image, row, range.column + (index % range.columns)).value;
  });
}

function wordsOf(value: CellValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A combined score as the fraction of hundredths that it is; a mean has no denominator above the number of seats. */
function fractionOf(points: number): Fraction {
  const hundredths = points * 100;
  const denominators = Array.from({ length: MOST_SEATS }, (_, index) => index + 1);
  const isWhole = (each: number): boolean =>
    Math.abs(hundredths * each - Math.round(hundredths * each)) < 1e-6;
  const denominator = denominators.find(isWhole) ?? 1;
  return { numerator: Math.round(hundredths * denominator), denominator };
}

function readingsOf({ readings }: Edition, image: SheetImage): Readings {
  const words = valuesOf(image, PANEL_NAMES.readings).map(wordsOf);
  const settled = <R extends ReadingId>(id: R, choices: readonly ReadingChoices[R][]): Readings[R] => {
    const wordOf: Readonly<Record<string, string>> = READING_WORDS[id];
    return choices.find((choice) => wordOf[choice] === words[READING_IDS.indexOf(id)]) ?? 'open';
  };
  return {
    ownCategory: settled('ownCategory', readings.ownCategory.choices),
    otherRows: settled('otherRows', readings.otherRows.choices),
    outstandingCategory7: settled('outstandingCategory7', readings.outstandingCategory7.choices),
  };
}

function readPanel(edition: Edition, image: SheetImage): SourceReading {
  const [total] = valuesOf(image, TOTAL_NAME);
  if (typeof total !== 'number') return { kind: 'notCalculated' };
  const words = (name: string): string => wordsOf(valuesOf(image, name)[0]);
  const round = words(PANEL_NAMES.round).split(' · ');
  const facts = {
    ...NO_FACTS,
    agency: words(PANEL_NAMES.agency),
    award: AWARD_IDS.find((id) => AWARD_WORDS[id] === words(PANEL_NAMES.award)) ?? null,
    round: ROUNDS.find((id) => round.includes(ROUND_WORDS[id])) ?? null,
  };
  const used = valuesOf(image, PANEL_NAMES.used);
  const combined = forEachCriterion((id) => {
    const value = used[CRITERION_IDS.indexOf(id)];
    return typeof value === 'number' ? fractionOf(value) : null;
  });
  return {
    kind: 'standing',
    standing: standingOfPanel(edition, { facts, readings: readingsOf(edition, image) }, combined),
  };
}

/** Whether the sheet is that of a panel. */
export function isPanelSheet(image: SheetImage): boolean {
  return wordsOf(valuesOf(image, SCHEMA_NAME)[0]) === PANEL_SCHEMA;
}

/** Reads how an agency stands from a score sheet or the sheet of a panel; `null` where the sheet is neither. */
export function readSource(edition: Edition, image: SheetImage): SourceReading | null {
  if (isPanelSheet(image)) return readPanel(edition, image);
  if (!isScoreSheet(image)) return null;
  const { assessment, problems } = readScoreSheet(edition, image);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0
    ? { kind: 'errors', problems: errors }
    : { kind: 'standing', standing: standingOf(edition, assessment) };
}

/** The assessors that a workbook's sheets name, whose names no report may tell. */
export function assessorsIn(images: readonly SheetImage[]): readonly string[] {
  const found = images.flatMap((image) =>
    [FACT_NAMES.assessor, ASSESSORS_NAME].flatMap((name) => valuesOf(image, name).map(wordsOf)),
  );
  return [...new Set(found)].filter((name) => name !== '');
}
