import { EDITION_2562, forEachCriterion } from '../../../src/core/index.ts';
import {
  assessed,
  draftImageOf,
  itemsOf,
  ORDER,
  pageIn,
  reportIn,
  scoreSheetOf,
  textsOf,
  TICK,
  typed,
  WORDING,
} from './feedback-samples.ts';

const WORDS = assessed({
  '1': { strengths: 'สื่อสารทั่วถึง\nทบทวนทุกปี', ofi: 'ยังไม่มีตัวชี้วัด', evidence: 'แฟ้ม ก' },
  '7.2': { ofi: 'ผลลัพธ์ลดลง' },
});
const scores = scoreSheetOf(WORDS);
const draft = draftImageOf(scores);
const all = typed(draft, TICK, 'ใช้');

describe('the report to an agency', () => {
  it('tells each paragraph as a comment of its own, criterion by criterion, and no evidence', () => {
    const page = pageIn(scores, all);
    expect(itemsOf(page)).toEqual(['สื่อสารทั่วถึง', 'ทบทวนทุกปี', 'ยังไม่มีตัวชี้วัด', 'ผลลัพธ์ลดลง']);
    expect(textsOf(page).join(' ')).not.toContain('แฟ้ม ก');
  });

  it('tells what is ticked alone', () => {
    const some = typed(draft, TICK, 'ใช้', (text) => text.startsWith('ทบทวน'));
    const left = typed(some, TICK, 'ไม่ใช้', (text) => text.startsWith('สื่อสาร'));
    expect(itemsOf(pageIn(scores, left))).toEqual(['ทบทวนทุกปี']);
  });

  it('tells the secretary’s words in place of the assessor’s', () => {
    const worded = typed(all, WORDING, 'สื่อสารได้ดีมาก', (text) => text.startsWith('สื่อสาร'));
    expect(itemsOf(pageIn(scores, worded))[0]).toBe('สื่อสารได้ดีมาก');
  });

  it('tells lines in the order that is entered, those without a number last', () => {
    const ordered = typed(all, ORDER, '๑', (text) => text.startsWith('ทบทวน'));
    expect(itemsOf(pageIn(scores, ordered)).slice(0, 2)).toEqual(['ทบทวนทุกปี', 'สื่อสารทั่วถึง']);
  });

  it('says what is short of the award applied for, and the sentences that ask for it', () => {
    const texts = textsOf(pageIn(scores, all));
    const table = pageIn(scores, all).blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toEqual([['หมวด 1 (หมวดที่ขอรับรางวัล)', 'ตั้งแต่/มากกว่าร้อยละ 50', '50', '0.01']]);
    expect(texts.some((text) => text.startsWith('ต้องเพิ่มรวมอย่างน้อย 0.01 คะแนน'))).toBe(true);
    expect(texts.filter((text) => text.includes('บรรทัด 207'))).toHaveLength(1);
  });

  it('counts points of a criterion in the total too: no sum of the lines', () => {
    const low = assessed({ '2': { ofi: 'ก' } }, { award: 'category-1' });
    const entries = { ...low.entries, '1': { state: 'scored', hundredths: 0 } } as const;
    const sheet = scoreSheetOf({ ...low, entries });
    const texts = textsOf(pageIn(sheet, typed(draftImageOf(sheet), TICK, 'ใช้')));
    expect(texts.some((text) => text.startsWith('ต้องเพิ่มรวมอย่างน้อย 60.01 คะแนน'))).toBe(true);
  });

  it.each([
    ['ร้อยละรายข้อ', true, false],
    ['ร้อยละ คะแนน และช่วง', true, true],
    ['ไม่แสดงคะแนน', false, false],
    ['คำอื่น', false, false],
  ])('tells of the scores as the committee wants: %s', (choice, hasPercent, hasPoints) => {
    const detail = all.names.get('pmqa_feedback_detail');
    const cells = all.cells.map((row, at) =>
      at === detail?.row
        ? row.map((cell, c) => (c === detail.column ? { ...cell, value: choice } : cell))
        : row,
    );
    const texts = textsOf(pageIn(scores, { ...all, cells })).join('\n');
    expect(texts.includes('ได้ร้อยละ 50')).toBe(hasPercent);
    expect(texts.includes('60.00 จาก 120.00 คะแนน')).toBe(hasPoints);
    expect(texts.includes('ส่วนที่ยังขาด')).toBe(hasPercent);
  });

  it('says that no award is applied for, rather than nothing', () => {
    const sheet = scoreSheetOf(assessed({ '1': { ofi: 'ก' } }, { award: null }));
    const texts = textsOf(pageIn(sheet, typed(draftImageOf(sheet), TICK, 'ใช้')));
    expect(texts).toContain('ไม่ได้ระบุรางวัลที่ขอรับ จึงไม่แสดงส่วนที่ยังขาด');
    expect(texts).toContain('ไม่ได้ระบุ');
  });

  it('has a criterion for its score or its comments, and none that has neither', () => {
    const entries = forEachCriterion(() => ({ state: 'unscored' }) as const);
    const sheet = scoreSheetOf({
      ...assessed({ '2': { ofi: 'ก' }, '3': { strengths: 'ข' } }),
      entries: { ...entries, '4': { state: 'scored', hundredths: 5000 } },
    });
    const told = (text: string): boolean =>
      pageIn(sheet, typed(draftImageOf(sheet), TICK, 'ใช้')).blocks.some(
        (block) => block.kind === 'heading' && block.words.includes(text),
      );
    expect([2, 3, 4, 5].map((category) => told(`หมวด ${String(category)}`))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('cites the edition', () => {
    expect(pageIn(scores, all).subtitle).toContain(String(EDITION_2562.criteriaYear));
  });
});

describe('no report is made', () => {
  it('while nothing is chosen', () => {
    expect(reportIn(scores, draft)).toMatchObject({ code: 'noneChosen' });
  });

  it('while a choice is no word of the list, of whichever line', () => {
    const odd = typed(all, TICK, 'x', (text) => text.startsWith('ทบทวน'));
    expect(reportIn(scores, odd)).toMatchObject({ code: 'tickUnknown', lines: [{ text: 'ทบทวนทุกปี' }] });
  });

  it('while an order is no number', () => {
    expect(reportIn(scores, typed(all, ORDER, 'แรก'))).toMatchObject({ code: 'orderUnknown' });
  });

  it('once the score sheet is gone', () => {
    expect(reportIn(all)).toMatchObject({ code: 'sourceGone' });
  });

  it('while the score sheet has errors', () => {
    const range = scores.names.get('pmqa_score_1');
    const cells = scores.cells.map((row, at) =>
      at === range?.row ? row.map((cell, c) => (c === range.column ? { ...cell, value: 'ดี' } : cell)) : row,
    );
    expect(reportIn({ ...scores, cells }, all)).toMatchObject({ code: 'sourceErrors' });
  });

  it('without the agency’s name', () => {
    const sheet = scoreSheetOf(assessed({ '1': { ofi: 'ก' } }, { agency: null }));
    expect(reportIn(sheet, typed(draftImageOf(sheet), TICK, 'ใช้'))).toMatchObject({ code: 'agencyMissing' });
  });

  it.each(['A01: ควรปรับปรุง', 'ตามความเห็นของA-07', 'เสนอโดย ａ ๐๗', 'a12 เห็นต่าง'])(
    'while a chosen comment names an assessor: %s',
    (ofi) => {
      const sheet = scoreSheetOf(assessed({ '3': { ofi } }));
      const named = draftImageOf(sheet);
      expect(reportIn(sheet, typed(named, TICK, 'ใช้'))).toMatchObject({
        code: 'namesAssessor',
        lines: [{ criterion: '3', kind: 'ofi', text: ofi }],
      });
      const worded = typed(typed(named, TICK, 'ใช้'), WORDING, 'ควรปรับปรุง');
      expect(itemsOf(pageIn(sheet, worded))).toEqual(['ควรปรับปรุง']);
    },
  );

  it('while the secretary’s own words name one', () => {
    expect(reportIn(scores, typed(all, WORDING, 'A-07 ชื่นชม'))).toMatchObject({ code: 'namesAssessor' });
  });
});
