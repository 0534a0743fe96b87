import {
  type Assessment,
  AWARD_IDS,
  CATALOGUES,
  changeBetween,
  createRoundsSheet,
  createScoreSheet,
  CRITERION_IDS,
  EDITION_2562,
  type Entry,
  imageOf,
  judge,
  type Round,
  ROUNDS,
  seriesOf,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { roundColumns, ROW } from '../../src/core/blueprint/rounds/rounds-layout.ts';
import { randomAssessment, randomNumbers } from './random-assessment.ts';

/** The rounds of one assessor as a workbook, and what they hold once scores were changed in it. */
export interface RoundsSample {
  readonly file: string;
  readonly rounds: readonly { readonly round: Round; readonly assessment: Assessment }[];
  readonly comparison: string;
  readonly blueprints: readonly SheetBlueprint[];
}

/** Every number in full: a format would round it. */
function inFull(blueprint: SheetBlueprint): SheetBlueprint {
  const styles = Object.entries(blueprint.styles).map(([name, style]) => [
    name,
    { ...style, numberFormat: 'General' },
  ]);
  return { ...blueprint, styles: Object.fromEntries(styles) as SheetBlueprint['styles'] };
}

function sampleOf(seed: number): RoundsSample {
  const random = randomNumbers(seed);
  const { facts } = randomAssessment(random);
  const rounds = ROUNDS.filter(() => random() < 0.6).map((round) => ({
    round,
    assessment: {
      ...randomAssessment(random),
      facts: { ...facts, agency: 'กรมตัวอย่าง', assessor: "A'01", round },
    },
  }));
  const before = rounds.map(({ round, assessment }) => {
    const sheetName = `${round} '${String(seed)}'x`;
    const blueprint = { ...createScoreSheet(EDITION_2562, assessment), sheetName };
    return { sheet: sheetName, assessment, image: imageOf(blueprint, round, sheetName) };
  });
  // The comparison was made before other scores were typed over those of every round.
  const now = rounds.map(({ round, assessment }) => ({
    round,
    assessment: { ...assessment, entries: randomAssessment(random).entries },
  }));
  const [own] = before;
  const made =
    own && createRoundsSheet(EDITION_2562, seriesOf(own, before), { year: 2026, month: 11, day: 22 });
  return {
    file: `rounds-${String(seed)}`,
    rounds: now,
    comparison: made?.sheetName ?? '',
    blueprints: [
      ...now.map(({ assessment }, index) => ({
        ...createScoreSheet(EDITION_2562, assessment),
        sheetName: before[index]?.sheet ?? '',
      })),
      ...(made === undefined ? [] : [inFull(made)]),
    ],
  };
}

/** Workbooks of up to five rounds, but for those without any. */
export const ROUNDS_SAMPLES: readonly RoundsSample[] = Array.from({ length: 24 }, (_, index) =>
  sampleOf(index + 1),
).filter(({ rounds }) => rounds.length > 0);

const WORDS: Readonly<Record<Exclude<Entry['state'], 'scored'>, string>> = {
  unscored: 'ยังไม่มีคะแนน',
  abstained: 'งดให้คะแนน',
  conflict: 'มีส่วนได้เสีย',
  invalid: 'ใช้ไม่ได้',
};

/** A number to ten digits, which is more than anybody sees and less than two programs differ in. */
function plain(value: number | string): string {
  return value !== '' && Number.isFinite(Number(value))
    ? String(Number(Number(value).toPrecision(10)))
    : String(value);
}

/** One place of the comparison: what the core says, and what the calculated sheet says. */
export interface ComparedPlace {
  readonly label: string;
  readonly core: string;
  readonly sheet: string;
}

/** What the core says of every cell, and what the calculated sheet says. */
export function roundsComparison(
  rounds: RoundsSample['rounds'],
  rows: readonly (readonly string[])[],
): readonly ComparedPlace[] {
  const read = (row: number, column: number): string => plain(rows[row]?.[column] ?? '');
  return ROUNDS.flatMap((round, index) => {
    const { points, percent } = roundColumns(index);
    const now = rounds.find((each) => each.round === round)?.assessment;
    const before = rounds.findLast((each) => ROUNDS.indexOf(each.round) < index)?.assessment;
    const change = now && before && changeBetween(EDITION_2562, before, now);
    const shown = (value: number | null | undefined, word: string): string =>
      now === undefined || before === undefined ? '–' : value == null ? word : plain(value);
    const cells = (label: string, row: number, first: string, second: string): readonly ComparedPlace[] => [
      { label: `${round} ${label}`, core: first, sheet: read(row, points) },
      { label: `${round} ${label}, second`, core: second, sheet: read(row, percent) },
    ];
    const changed = change?.total;
    const findings = now && judge(EDITION_2562, now);
    return [
      ...CRITERION_IDS.flatMap((id, at) => {
        const entry = now?.entries[id];
        const score = entry?.state === 'scored' ? entry.hundredths / 100 : null;
        const word = entry === undefined || entry.state === 'scored' ? '–' : WORDS[entry.state];
        const part = score === null ? '–' : plain(score / EDITION_2562.criterion[id].maximum);
        const row = change?.rows[at]?.change;
        return [
          ...cells(`score ${id}`, ROW.first + at, score === null ? word : plain(score), part),
          ...cells(
            `change ${id}`,
            ROW.firstChange + at,
            shown(row && row.hundredths / 100, 'เทียบไม่ได้'),
            shown(row?.percentPoints, '–'),
          ),
        ];
      }),
      ...cells(
        'total change',
        ROW.totalChange,
        shown(changed && changed.hundredths / 100, 'เทียบไม่ได้'),
        shown(changed?.percentPoints, '–'),
      ),
      ...AWARD_IDS.map((id, at) => {
        const verdict = findings?.awards.find(({ award }) => award.id === id)?.verdict;
        return {
          label: `${round} verdict ${id}`,
          core: verdict === undefined ? '–' : CATALOGUES.th.verdict[verdict],
          sheet: read(ROW.firstVerdict + at, points),
        };
      }),
    ];
  });
}
