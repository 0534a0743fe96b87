import { AWARD_IDS, createScoreSheet, EDITION_2562, judge } from '../../src/core/index.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { recalculate } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { differences } from './comparison.ts';
import { randomAssessment, randomNumbers } from './random-assessment.ts';
import { stack } from './stack.ts';

const SHEETS = 2_000;

describeWith('LibreOffice', 'the formulas of the score sheet', () => {
  const random = randomNumbers(2_562);
  const sheets = Array.from({ length: SHEETS }, (_, index) => {
    const assessment = randomAssessment(random);
    const blueprint = createScoreSheet(EDITION_2562, assessment);
    return { assessment, findings: judge(EDITION_2562, assessment), blueprint, index };
  });
  let rows: readonly (readonly string[])[] = [];

  beforeAll(async () => {
    const blueprints = sheets.map(({ blueprint }) => blueprint);
    const calculated = await recalculate(await writeWorkbook([stack(blueprints)]));
    rows = calculated.get('stack') ?? [];
  }, 400_000);

  test(`say what the core says, on ${String(SHEETS)} sheets with scores crowded around the thresholds`, () => {
    expect(differences(sheets, (row, column) => rows[row]?.[column] ?? '')).toEqual([]);
  });

  test('meet every verdict of every award by points, so that the comparison means something', () => {
    const met = new Set(
      sheets.flatMap(({ findings }) => findings.awards.map(({ award, points }) => `${award.id} ${points}`)),
    );
    const all = AWARD_IDS.flatMap((award) =>
      (['pass', 'fail', 'dependsOnReading', 'undecided'] as const).map((verdict) => `${award} ${verdict}`),
    );
    expect(all.filter((each) => !met.has(each))).toEqual([]);
  });
});
