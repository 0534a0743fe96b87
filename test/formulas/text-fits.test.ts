import {
  type Assessment,
  createLaterAwardsSheet,
  createRulesSheet,
  createScoreSheet,
  createSummary,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  judge,
  type LaterAward,
  NO_WRITTEN_WORDS,
  OPEN_READINGS,
  type SheetBlueprint,
  type WrittenWords,
} from '../../src/core/index.ts';
import { PANEL_NAMES } from '../../src/core/blueprint/names.ts';
import { assessmentOf as panelAssessment } from '../core/panel/panels.ts';
import { panelSheets, panelSummary, retyped } from '../core/panel/panel-sheets.ts';
import { assessmentOf, fullScores } from '../core/scores.ts';
import { type MeasuredText, neededHeights } from '../libreoffice/measure.ts';
import { describeWith } from '../programs.ts';

/** As long as names of agencies come, and longer. */
const LONG_NAME =
  'สำนักงานคณะกรรมการส่งเสริมสวัสดิการและสวัสดิภาพครูและบุคลากรทางการศึกษา สำนักงานปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม';
const LONG_WORDS = 'ผู้บริหารสื่อสารวิสัยทัศน์ไปยังบุคลากรทุกระดับอย่างต่อเนื่อง '.repeat(25).slice(0, 1_500);

const FULL: Assessment = assessmentOf(
  fullScores(),
  {},
  {
    agency: LONG_NAME,
    award: 'outstanding',
    assessor: LONG_NAME,
    flCertificate: { state: 'notApplicable', reason: LONG_WORDS.slice(0, 300) },
    priorAwards: ['1', '2', '3', '4', '5', '6'],
    reportPages: 45,
  },
);

const WRITTEN: WrittenWords = {
  remarks: LONG_WORDS.repeat(3),
  signed: { ...NO_WRITTEN_WORDS.signed, chair: { by: LONG_NAME, on: '30 กันยายน 2569' } },
};

const LATER: readonly LaterAward[] = [
  { year: 2566, agency: LONG_NAME, category: '3', source: LONG_WORDS, sheet: 'ทะเบียนรางวัลเพิ่มเติม' },
  { year: 2567, agency: LONG_NAME, category: '5', source: '', sheet: LONG_NAME.slice(0, 31) },
];

function summary(assessment: Assessment, words: WrittenWords): SheetBlueprint {
  const sheet = createScoreSheet(EDITION_2562, assessment);
  return createSummary(EDITION_2562, {
    assessment,
    findings: judge(EDITION_2562, assessment),
    source: imageOf(sheet, '1', sheet.sheetName),
    writtenOn: { year: 2026, month: 11, day: 22 },
    words,
    rulesSheet: 'เกณฑ์และที่มา',
    laterAwards: LATER,
  });
}

/** As many assessors as a panel can have, with names as long, and scores that the committee argued over. */
const CROWDED = retyped(
  panelSheets(
    Array.from({ length: 28 }, (_, seat) =>
      panelAssessment(
        `${String(seat)} ${LONG_NAME}`,
        { '1': 60 + seat / 100, '2': 'abstained' },
        { agency: LONG_NAME, award: 'outstanding' },
      ),
    ),
    { combining: { method: 'agreed-from-mean', rounding: 'none' } },
  ),
  ...[0, 2, 4].flatMap((row) => [
    [PANEL_NAMES.agreed, row, 0, 30 + row] as const,
    [PANEL_NAMES.reason, row, 0, LONG_WORDS] as const,
  ]),
);

const SHEETS: Readonly<Record<string, SheetBlueprint>> = {
  'an empty summary': summary(EMPTY_ASSESSMENT, NO_WRITTEN_WORDS),
  'a summary that is as full as it gets': summary(FULL, WRITTEN),
  'the summary of a panel of one': panelSummary(panelSheets([panelAssessment('A01')])),
  'the summary of a panel as full as it gets': panelSummary(CROWDED, WRITTEN),
  'a sheet of later awards with long names and sources': createLaterAwardsSheet(
    Array.from({ length: 20 }, (_, index) => ({
      ...{ year: 2566, agency: LONG_NAME, category: (index % 6) + 1 },
      ...{ source: LONG_WORDS.slice(0, 20 * index + 1), remark: LONG_NAME.slice(0, 3 * index + 1) },
    })),
  ),
  'the rules while the readings are open': createRulesSheet(EDITION_2562, OPEN_READINGS),
  'the rules once they are settled': createRulesSheet(EDITION_2562, {
    ownCategory: 'moreThan',
    otherRows: 'atLeast',
    outstandingCategory7: 'whole',
  }),
};

/** A text of a printed cell, with the room that it has. */
interface Printed extends MeasuredText {
  readonly height: number;
}

/** The bars lie below the chart. */
const NOT_READ = 'bar';

function printedTexts({
  cells,
  columns,
  merges,
  print,
  rowHeights,
  styles,
}: SheetBlueprint): readonly Printed[] {
  return cells.flatMap(({ row, column, content, style: name }) => {
    const style = styles[name];
    const isPrinted = content.kind === 'text' && column < print.area.columns && name !== NOT_READ;
    if (!isPrinted || style === undefined) return [];
    const merge = merges.find((each) => each.row === row && each.column === column);
    const width = columns
      .slice(column, column + (merge?.columns ?? 1))
      .reduce((sum, each) => sum + each.width, 0);
    const height = rowHeights.slice(row, row + (merge?.rows ?? 1)).reduce((sum, each) => sum + each, 0);
    return [{ text: content.text, style, width, height }];
  });
}

/** Room above the first and below the last line that has no ink: the substitute's lines are higher than the font's. */
const LEADING = 10;

/** LibreOffice writes no row higher than Excel takes, so that a long text is measured piece by piece. */
const LONGEST_PIECE = 1_500;

function piecesOf({ text, style, width }: Printed): readonly MeasuredText[] {
  if (text.length <= LONGEST_PIECE) return [{ text, style, width }];
  const pieces = text.match(/[^]{1,1500}(?= |$)/gu) ?? [text];
  return pieces.map((piece) => ({ text: piece.trim(), style, width }));
}

describeWith('LibreOffice', 'every text that is printed has room in its cell:', () => {
  const printed = new Map(Object.entries(SHEETS).map(([title, sheet]) => [title, printedTexts(sheet)]));
  /** What LibreOffice needs for each of the texts, in pixels. */
  const needed = new Map<Printed, number>();

  beforeAll(async () => {
    const measured = [...printed.values()]
      .flat()
      .flatMap((text) => piecesOf(text).map((piece) => ({ text, piece })));
    const heights = await neededHeights(measured.map(({ piece }) => piece));
    for (const [index, { text }] of measured.entries())
      needed.set(text, (needed.get(text) ?? 0) + (heights[index] ?? Infinity));
  }, 240_000);

  test.each(Object.keys(SHEETS))('%s', (title) => {
    const texts = printed.get(title) ?? [];
    const clipped = texts.flatMap((each) => {
      const need = needed.get(each) ?? Infinity;
      return need > each.height + LEADING ? [{ ...each, style: '', need }] : [];
    });
    expect(texts.length).toBeGreaterThan(60);
    expect(clipped).toEqual([]);
  });

  test('of which some take more lines than a row can have', () => {
    expect(Math.max(...needed.values())).toBeGreaterThan(900);
  });
});
