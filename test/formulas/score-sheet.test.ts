import {
  type Assessment,
  AWARD_IDS,
  bandOf,
  bandWord,
  CATALOGUES,
  createScoreSheet,
  CRITERION_IDS,
  EDITION_2562,
  type Findings,
  judge,
  scoreName,
  thresholdsOf,
  TOTAL_NAME,
  verdictName,
} from '../../src/core/index.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { recalculate } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { randomAssessment, randomNumbers } from './random-assessment.ts';
import { heightOf, stack } from './stack.ts';

const SHEETS = 2_000;
/** Where percent and band stand, to the right of the score. */
const PERCENT = 1;
const BAND = 2;

const thresholds = thresholdsOf(EDITION_2562);
const words = CATALOGUES.th.verdict;

/** What the core says, and what the sheet says, as lists of the same length with a label for each place. */
interface Comparison {
  readonly label: string;
  readonly core: string;
  readonly sheet: string;
}

/** Reads a cell of the calculated sheet by a name of the blueprint's, some columns to its right. */
type Read = (name: string, columnsRight?: number) => string;

/** Whether two fractions are one to the 14 digits that a spreadsheet program's CSV can be trusted with. */
function isSameFraction(core: number, sheet: string): boolean {
  return sheet !== '' && Math.abs(Number(sheet) - core) < 1e-14;
}

function compareCriteria({ entries }: Assessment, read: Read): readonly Comparison[] {
  return CRITERION_IDS.flatMap((id) => {
    const entry = entries[id];
    const { maximum } = EDITION_2562.criterion[id];
    const score = entry.state === 'scored' ? entry.hundredths : null;
    const band = score === null ? null : bandOf(score, maximum, thresholds);
    const name = scoreName(id);
    const fraction = score === null ? null : score / (maximum * 100);
    const percent = read(name, PERCENT);
    const core = fraction === null ? '' : String(fraction);
    return [
      {
        label: `percent ${id}`,
        core,
        sheet: fraction !== null && isSameFraction(fraction, percent) ? core : percent,
      },
      {
        label: `band ${id}`,
        core: band === null ? '' : bandWord(band.level, band.isExact, thresholds),
        sheet: read(name, BAND),
      },
    ];
  });
}

function compareAwards({ awards, total }: Findings, read: Read): readonly Comparison[] {
  return [
    { label: 'total', core: String(total.worst / 100), sheet: String(Number(read(TOTAL_NAME))) },
    ...awards.flatMap(({ award, points, declared, verdict }) => [
      { label: `points ${award.id}`, core: words[points], sheet: read(verdictName('points', award.id)) },
      {
        label: `declared ${award.id}`,
        core: words[declared],
        sheet: read(verdictName('declared', award.id)),
      },
      { label: `verdict ${award.id}`, core: words[verdict], sheet: read(verdictName('verdict', award.id)) },
    ]),
  ];
}

describeWith('LibreOffice', 'the formulas of the score sheet', () => {
  const random = randomNumbers(2_562);
  const assessments = Array.from({ length: SHEETS }, () => randomAssessment(random));
  const blueprints = assessments.map((assessment) => createScoreSheet(EDITION_2562, assessment));
  const findings = assessments.map((assessment) => judge(EDITION_2562, assessment));
  let rows: readonly (readonly string[])[] = [];

  beforeAll(async () => {
    const calculated = await recalculate(await writeWorkbook([stack(blueprints)]));
    rows = calculated.get('stack') ?? [];
  }, 400_000);

  test(`say what the core says, on ${String(SHEETS)} sheets with scores crowded around the thresholds`, () => {
    const differences = assessments.flatMap((assessment, index) => {
      const blueprint = blueprints[index];
      const finding = findings[index];
      if (blueprint === undefined || finding === undefined) throw new Error('A sheet is missing.');
      const ranges = new Map(blueprint.names.map(({ name, range }) => [name, range]));
      const read: Read = (name, columnsRight = 0) => {
        const range = ranges.get(name);
        if (range === undefined) throw new Error(`The score sheet has no name ${name}.`);
        return rows[range.row + index * heightOf(blueprint)]?.[range.column + columnsRight] ?? '';
      };
      const compared = [...compareCriteria(assessment, read), ...compareAwards(finding, read)];
      return compared.filter(({ core, sheet }) => core !== sheet).map((each) => ({ index, ...each }));
    });
    expect(differences).toEqual([]);
  });

  test('meet every verdict of every award by points, so that the comparison means something', () => {
    const met = new Set(
      findings.flatMap(({ awards }) => awards.map(({ award, points }) => `${award.id} ${points}`)),
    );
    const all = AWARD_IDS.flatMap((award) =>
      (['pass', 'fail', 'dependsOnReading', 'undecided'] as const).map((verdict) => `${award} ${verdict}`),
    );
    expect(all.filter((each) => !met.has(each))).toEqual([]);
  });
});
