import { type Facts, ROUNDS } from '../../../assessment/facts.ts';
import type { Edition } from '../../../criteria/edition.ts';
import { READING_IDS, type Readings } from '../../../criteria/reading.ts';
import { ROUND_WORDS } from '../../../language/sheet-words.ts';
import type { Problem } from '../../../scoring/problem.ts';
import { FACT_NAMES, PANEL_NAMES, READING_NAMES } from '../../names.ts';
import { createFactReader, shownValue } from '../../score-sheet/fact-reader.ts';
import { readFacts, readReadings } from '../../score-sheet/read-facts.ts';
import { cellAt, type SheetImage } from '../../sheet-image.ts';
import { panelRanges, type Ranges } from './panel-block.ts';

/** What a panel's sheet says of the agency and the readings. */
export interface PanelFacts {
  readonly facts: Facts & { readonly agency: string };
  readonly readings: Readings;
  readonly problems: readonly Problem[];
}

/** The facts of a score sheet that a panel's sheet has too, in cells that read alike. */
const SHARED = ['agency', 'kind', 'award', 'flCertificate', 'flReason', 'priorAwards'] as const;

/** The cells of a panel's sheet under the names that a score sheet has for the same. */
function underScoreSheetNames(ranges: Ranges): Ranges {
  const readings = ranges.get(PANEL_NAMES.readings);
  return new Map([
    ...SHARED.map((fact) => [FACT_NAMES[fact], ranges.get(PANEL_NAMES[fact]) ?? null] as const),
    ...READING_IDS.map((id, index) => {
      const range = readings == null ? null : { ...readings, row: readings.row + index, rows: 1 };
      return [READING_NAMES[id], range] as const;
    }),
  ]);
}

/** Round and year as they stand in one cell: `Site Visit · ปี พ.ศ. 2569`. */
function roundAndYear(words: string): Pick<Facts, 'round' | 'awardYear'> {
  const parts = words.split(' · ');
  return {
    round: ROUNDS.find((id) => parts.includes(ROUND_WORDS[id])) ?? null,
    awardYear: Number(/\d{4}$/.exec(words)?.[0] ?? 0) || null,
  };
}

/** Reads the facts and readings of a panel's sheet, as those of a score sheet are read. */
export function readPanelFacts(edition: Edition, image: SheetImage, ranges: Ranges): PanelFacts {
  const names = underScoreSheetNames(ranges);
  const absent = Object.values(FACT_NAMES).filter((name) => !names.has(name));
  const reader = createFactReader({ ...image, names }, absent);
  const facts = readFacts(reader, edition, null);
  const readings = readReadings(reader);
  const round = ranges.get(PANEL_NAMES.round);
  const words = round == null ? '' : shownValue(cellAt(image, round.row, round.column).value);
  return {
    facts: { ...facts, ...roundAndYear(words), agency: facts.agency ?? '' },
    readings,
    problems: reader.problems.filter(({ severity }) => severity === 'error'),
  };
}

/** What a panel's sheet is of, to tell it from others. */
export function workOfPanel(
  edition: Edition,
  image: SheetImage,
): Pick<PanelFacts['facts'], 'agency' | 'award' | 'round'> {
  const { agency, award, round } = readPanelFacts(edition, image, panelRanges(image)).facts;
  return { agency, award, round };
}
