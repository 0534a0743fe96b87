import {
  type Assessment,
  createRoundsSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  isScoreSheet,
  type Round,
  type RoundSheet,
  ROUNDS,
  seriesOf,
  type SheetBlueprint,
} from '../../../src/core/index.ts';
import { ROW, roundColumns } from '../../../src/core/blueprint/rounds/rounds-layout.ts';
import { assessmentOf, fullScores } from '../scores.ts';
import { testSheetRules } from './sheet-rules.ts';

const ON = { year: 2026, month: 11, day: 28 };
const LONG_AGENCY = 'สำนักงานคณะกรรมการพัฒนาระบบการบริหารราชการและที่ปรึกษาส่วนภูมิภาค '.repeat(2).trim();
const FULL = assessmentOf(
  fullScores(),
  {},
  { agency: LONG_AGENCY, assessor: 'A01', award: 'category-2', awardYear: 2570 },
);

function roundSheet(assessment: Assessment, round: Round, name: string): RoundSheet {
  const ofRound = { ...assessment, facts: { ...assessment.facts, round } };
  const blueprint = createScoreSheet(EDITION_2562, ofRound);
  return { sheet: name, assessment: ofRound, image: imageOf(blueprint, name, name) };
}

function comparisonOf(sheets: readonly RoundSheet[]): SheetBlueprint {
  const [own] = sheets;
  if (own === undefined) throw new Error('a sheet expected');
  return createRoundsSheet(EDITION_2562, seriesOf(own, sheets), ON);
}

const TWO = comparisonOf([
  roundSheet(FULL, 'screening', 'ใบคะแนน A01'),
  roundSheet(FULL, 'site-visit', "It's 'ใบ' \"1\""),
]);

describe('the comparison of one round that names nobody', () =>
  testSheetRules(() => comparisonOf([roundSheet(EMPTY_ASSESSMENT, 'consensus', 'ใบคะแนน')])));
describe('the comparison of all rounds, with long names', () =>
  testSheetRules(() =>
    comparisonOf(
      ROUNDS.map((round) =>
        roundSheet(FULL, round, `ใบคะแนนของผู้ตรวจประเมินคนที่ ${String(ROUNDS.indexOf(round))}`),
      ),
    ),
  ));
describe('the comparison of two rounds, under a strange name', () => testSheetRules(() => TWO));

function wordsAt(row: number, column: number): string {
  const content = TWO.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content?.kind === 'text' ? content.text : content?.kind === 'formula' ? content.formula : '';
}

describe('a comparison of rounds', () => {
  test('is no score sheet', () => {
    expect(isScoreSheet(imageOf(TWO, '1', TWO.sheetName))).toBe(false);
  });

  test('names each round with its sheet, and says which have none', () => {
    expect(ROUNDS.map((_, index) => wordsAt(ROW.head, roundColumns(index).points))).toEqual([
      'ประเมินตนเอง\n(ไม่มีใบคะแนน)',
      'กลั่นกรองเอกสาร\nใบคะแนน A01',
      'Application Report\n(ไม่มีใบคะแนน)',
      "Site Visit\nIt's 'ใบ' \"1\"",
      'ฉันทามติ\n(ไม่มีใบคะแนน)',
    ]);
  });

  test('compares with the round before that has a sheet', () => {
    expect(wordsAt(ROW.changesHead, roundColumns(1).points)).toContain('ไม่มีรอบก่อนหน้า');
    expect(wordsAt(ROW.changesHead, roundColumns(3).points)).toContain('เทียบกับ กลั่นกรองเอกสาร');
  });

  test('has no number and no formula for a round without a sheet', () => {
    const { points, percent } = roundColumns(2);
    const kinds = TWO.cells
      .filter(({ row, column }) => row > ROW.subhead && (column === points || column === percent))
      .map(({ content }) => content.kind);
    expect(new Set(kinds)).toEqual(new Set(['text', 'blank']));
  });

  test('says that a round has two sheets rather than choose one', () => {
    const twice = comparisonOf([
      roundSheet(FULL, 'screening', 'a'),
      roundSheet(FULL, 'screening', 'b'),
      roundSheet(FULL, 'consensus', 'c'),
    ]);
    const texts = twice.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts).toContain('กลั่นกรองเอกสาร\n(มีมากกว่าหนึ่งใบ)');
    expect(JSON.stringify(twice.cells)).not.toContain("'a'!");
  });
});
