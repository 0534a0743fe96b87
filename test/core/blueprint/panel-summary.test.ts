import fc from 'fast-check';
import {
  type Assessment,
  type CellContent,
  createSummary,
  CRITERION_IDS,
  EDITION_2562,
  judge,
  NO_WRITTEN_WORDS,
  type RosterLine,
  type Round,
  type SheetBlueprint,
  SUMMARY_NAMES,
  wordsToKeep,
} from '../../../src/core/index.ts';
import { PANEL_NAMES } from '../../../src/core/blueprint/names.ts';
import { MOST_ROWS } from '../../../src/core/blueprint/summary/freshness.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { assessmentOf } from '../panel/panels.ts';
import { imagesOf, panelSheets, panelSummary, retyped } from '../panel/panel-sheets.ts';
import { freshImage } from './changed-image.ts';
import { testSheetRules, wordsOf } from './sheet-rules.ts';

const LONG = "It's สำนักงานคณะกรรมการพัฒนาระบบราชการ “และ” ที่ปรึกษา ".repeat(2).trim();
const AGREEING = { combining: { method: 'agreed-from-mean', rounding: 'none' } } as const;

/** As many assessors as a panel can have, with long names, on an agency that is hard to quote. */
const MANY = Array.from({ length: 28 }, (_, seat) =>
  assessmentOf(
    `${String(seat)} ${LONG}`,
    { '1': 60 + seat / 100, '2': 'abstained' },
    { agency: "A'''''''''b" },
  ),
);

const crowded = retyped(
  panelSheets(MANY, AGREEING),
  ...CRITERION_IDS.flatMap((_, row) => [
    [PANEL_NAMES.agreed, row, 0, 30 + row] as const,
    [PANEL_NAMES.reason, row, 0, 'evidence of a site visit '.repeat(60)] as const,
  ]),
);

describe('the summary of a panel of as many as there can be', () =>
  testSheetRules(() => panelSummary(crowded)));
describe('the summary of a panel that gave no scores', () =>
  testSheetRules(() => panelSummary(panelSheets([assessmentOf('A', { '1': 'unscored' }, { award: null })]))));

/** The rows of texts and numbers that can be seen, from one heading up to another. */
function rowsBetween(
  sheet: SheetBlueprint,
  first: string,
  next: string,
): readonly (readonly (readonly [CellContent, string])[])[] {
  const rowWith = (words: string): number =>
    sheet.cells.find(({ content }) => content.kind === 'text' && content.text.startsWith(words))?.row ??
    sheet.rowHeights.length;
  const [from, to] = [rowWith(first), rowWith(next)];
  return Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    sheet.cells
      .filter(({ row, column }) => row === from + index && column < 8)
      .map(({ content, style }) => [content, style] as const),
  );
}

/** What a row shows, cell by cell. */
function shownIn(row: readonly (readonly [CellContent, string])[]): readonly (string | number)[] {
  return row.flatMap(([content]): readonly (string | number)[] => {
    if (content.kind === 'text') return [content.text];
    return content.kind === 'number' ? [content.value] : [];
  });
}

function ofScoreSheet(assessment: Assessment): SheetBlueprint {
  return createSummary(EDITION_2562, {
    assessment,
    findings: judge(EDITION_2562, assessment),
    source: freshImage(assessment),
    writtenOn: { year: 2026, month: 11, day: 22 },
    words: NO_WRITTEN_WORDS,
    rulesSheet: 'เกณฑ์และที่มา',
  });
}

describe('the summary of a panel', () => {
  test('of one assessor says what the summary of that score sheet says, by mean and by median', () => {
    const parts = [
      ['ผลการพิจารณาทุกรางวัล', 'คะแนนรายข้อ'],
      ['คะแนนรายข้อ', 'การรวมคะแนน'],
      ['การตีความที่ใช้', 'หมายเหตุ'],
    ] as const;
    fc.assert(
      fc.property(arbitraryAssessment, fc.constantFrom('mean', 'median'), (some, method) => {
        const assessment = { ...some, facts: { ...some.facts, agency: 'กรม', assessor: 'A' } };
        const panel = panelSummary(panelSheets([assessment], { combining: { method, rounding: 'none' } }));
        const single = ofScoreSheet(assessment);
        const said = (sheet: SheetBlueprint): unknown =>
          parts.map(([from, to], index) =>
            rowsBetween(sheet, from, sheet === single && index === 1 ? 'การตีความที่ใช้' : to),
          );
        expect(said(panel)).toEqual(said(single));
      }),
      { numRuns: 12 },
    );
  });

  test('is the same whatever order the assessors’ files came in', () => {
    const all = [58, 60, 61.33].map((points, index) => assessmentOf(`A${String(index)}`, { '1': points }));
    expect(panelSummary(panelSheets(all.toReversed()))).toEqual(panelSummary(panelSheets(all)));
  });

  test('never shows a score that looks like what it passes or fails', () => {
    const all = [60, 60, 60.01].map((points, index) => assessmentOf(`A${String(index)}`, { '1': points }));
    const sheet = panelSummary(panelSheets(all));
    const texts = (from: string, to: string): readonly unknown[] =>
      rowsBetween(sheet, from, to)
        .map(shownIn)
        .filter((row) => row.some((each) => String(each).startsWith('≈')));
    expect(texts('เกณฑ์ของ', 'คะแนนรายข้อ')[0]).toEqual([
      ...['หมวด 1 (หมวดที่ขอรับรางวัล)', '≈ 60.003', '60.00', 'ผ่าน', '≈ +0.003', 'ตั้งแต่/มากกว่าร้อยละ 50'],
    ]);
    expect(texts('คะแนนรายข้อ', 'รวม')[0]).toEqual(
      expect.arrayContaining(['≈ 60.003', 0.500028, '● เกิน 50 %']),
    );
    expect(wordsOf(sheet)).toContain('50.0028 % · เกณฑ์ 50 %');
  });

  test('says by what the scores became one, as the committee’s choice', () => {
    const sheet = panelSummary(
      panelSheets([assessmentOf('A')], { combining: { method: 'median', rounding: '1' }, spreadLimit: 15 }),
    );
    const rows = JSON.stringify(rowsBetween(sheet, 'การรวมคะแนน', 'ผู้ตรวจประเมิน (ชื่อ'));
    expect(
      ['มัธยฐาน', 'ปัดเป็นทศนิยม 1 ตำแหน่ง', 'ร้อยละ 15', 'คณะกรรมการกำหนด'].filter((each) => !rows.includes(each)),
    ).toEqual([]);
  });

  test('names each agreed score with what the method made, the difference and the reason; also what does not count', () => {
    const sheets = panelSheets(
      [assessmentOf('A', { '3': 10 }), assessmentOf('B', { '3': 10 }), assessmentOf('C', { '3': 11 })],
      AGREEING,
    );
    const rows = rowsBetween(
      panelSummary(
        retyped(
          sheets,
          [PANEL_NAMES.agreed, 2, 0, 12],
          [PANEL_NAMES.reason, 2, 0, 'เห็นหลักฐานเพิ่ม'],
          [PANEL_NAMES.agreed, 4, 0, 'สูง'],
        ),
      ),
      'คะแนนตกลงร่วมที่ต่าง',
      'ผู้ตรวจประเมิน (ชื่อ',
    );
    const texts = rows.map((row) => shownIn(row).join('|'));
    expect(texts.slice(2, 4)).toEqual([
      'หมวด 3|≈ 10.33|12.00|≈ +1.67|เห็นหลักฐานเพิ่ม',
      'หมวด 5|45.00|สูง|ไม่นับ|ไม่ใช่คะแนนที่ใช้ได้ จึงใช้ค่าตามวิธี',
    ]);
  });

  test('lists every assessor with what is scored, left out and missing', () => {
    const sheet = panelSummary(
      panelSheets([
        assessmentOf('A-07', { '1': 'abstained', '2': 'abstained', '3': 'conflict' }),
        assessmentOf('B-02', { '7.6': 'unscored' }),
      ]),
    );
    const texts = rowsBetween(sheet, 'ผู้ตรวจประเมิน (ชื่อ', 'การตีความที่ใช้').map((row) => shownIn(row).join('|'));
    expect(texts.slice(1, 3)).toEqual(['A-07|9|2|0|1|✓ ครบ', 'B-02|11|0|1|0|… ขาด 1 ข้อ']);
    expect(texts[3]).toContain('ผู้ตรวจประเมิน 2 คน: กรอกครบ 1 คน · ยังไม่ครบ 1 คน');
  });

  test('says who is on the roster and has sent nothing, of this agency, award and round alone', () => {
    const line = (assessor: string, round: Round | null = null, agency = 'กรม ทดสอบ'): RosterLine => ({
      ...{ agency, assessor, award: null, round },
    });
    const said = (roster: readonly RosterLine[] | null): readonly string[] =>
      wordsOf(panelSummary(panelSheets([assessmentOf('A', {}, { round: 'site-visit' })], { roster }))).filter(
        (words) => words.includes('บัญชีรายชื่อ'),
      );
    expect(said(null)).toEqual([]);
    expect(said([line('A')])).toEqual([expect.stringMatching(/^✓ .*ครบทุกคน/)]);
    expect(
      said([line('A'), line('B', 'site-visit'), line('C', 'screening'), line('D', null, 'กรมอื่น'), line('E')]),
    ).toEqual([expect.stringMatching(/^✗ .* 2 คน: B, E$/)]);
  });

  test('has no more rows than are watched', () => {
    expect(panelSummary(crowded).rowHeights.length).toBeLessThan(MOST_ROWS);
  });

  test('made again keeps what people wrote', () => {
    const sheets = panelSheets([assessmentOf('A')]);
    const words = { ...NO_WRITTEN_WORDS, remarks: 'เห็นชอบ' };
    const images = imagesOf([...sheets, panelSummary(sheets, words)]);
    expect(images.at(-1)?.names.has(SUMMARY_NAMES.remarks)).toBe(true);
    expect(wordsToKeep(images, 'กรมทดสอบ')).toEqual(words);
  });
});
