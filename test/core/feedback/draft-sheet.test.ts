import { cellAt, draftsIn, imageOf } from '../../../src/core/index.ts';
import { draftOfScoreSheet, EDITION_2562 } from '../../../src/core/index.ts';
import { assessed, draftImageOf, scoreSheetOf, TICK, typed, WORDING } from './feedback-samples.ts';

const LONG = 'ผู้บริหารถ่ายทอดวิสัยทัศน์สู่บุคลากรทุกระดับ '.repeat(120).slice(0, 5_000);
const before = scoreSheetOf(assessed({ '1': { strengths: 'ก\nข' }, '4': { ofi: 'ค' } }));

const linesOf = (image: ReturnType<typeof draftImageOf>): readonly (readonly string[])[] =>
  draftsIn([image]).flatMap(({ draft }) =>
    draft.lines.map(({ criterion, kind, text, tick, wording }) => [criterion, kind, text, tick, wording]),
  );

describe('a draft', () => {
  it('has a line a comment, with nothing chosen', () => {
    expect(linesOf(draftImageOf(before))).toEqual([
      ['1', 'strengths', 'ก', '', ''],
      ['1', 'strengths', 'ข', '', ''],
      ['4', 'ofi', 'ค', '', ''],
    ]);
  });

  it('names no assessor of itself', () => {
    const values = draftImageOf(before)
      .cells.flat()
      .map(({ value }) => value);
    const texts = values.filter((value) => typeof value === 'string');
    expect(texts.filter((text) => text.includes('A-07'))).toEqual([]);
  });

  it('marks a comment that names one, until it is worded anew', () => {
    const sheet = scoreSheetOf(assessed({ '1': { strengths: 'A-07 เห็นว่าดี\nดี' } }));
    const draft = draftImageOf(sheet);
    const first = draft.names.get('pmqa_feedback_lines')?.row ?? 0;
    const remark = (row: number): string | null => cellAt(draft, row, 6).formula;
    expect(remark(first)).toMatch(/^=IF\(LEN\(E8\)>0,"","! มีชื่อหรือรหัสผู้ตรวจ/);
    expect(remark(first + 1)).toBeNull();
  });

  it('made again keeps what was entered where the comment is the same, and loses no line', () => {
    const entered = typed(typed(draftImageOf(before), TICK, 'ใช้'), WORDING, 'คำใหม่', (text) => text === 'ข');
    const after = scoreSheetOf(assessed({ '1': { strengths: 'ใหม่\nข ' }, '4': { ofi: 'ค' } }));
    const again = draftImageOf(after, [entered]);
    expect(linesOf(again)).toEqual([
      ['1', 'strengths', 'ใหม่', '', ''],
      ['1', 'strengths', 'ข', 'ใช้', 'คำใหม่'],
      ['4', 'ofi', 'ค', 'ใช้', ''],
      ['1', 'strengths', 'ก', 'ใช้', ''],
    ]);
    expect(again.cells.at(-1)?.[6]?.value).toBe('! ไม่มีข้อความนี้ในใบคะแนนแล้ว');
  });

  it('of another score sheet of the same work is not taken for its own', () => {
    const other = { ...typed(draftImageOf(before), TICK, 'ใช้'), name: 'ร่างของอีกใบ' };
    const second = { ...before, id: 'second', name: 'ใบที่สอง' };
    expect(linesOf(draftImageOf(second, [before, other])).every(([, , , tick]) => tick === '')).toBe(true);
  });

  it('goes on from the draft of a score sheet that was deleted', () => {
    const orphan = typed(draftImageOf(before), TICK, 'ใช้');
    const source = orphan.names.get('pmqa_feedback_source');
    const cells = orphan.cells.map((row, at) =>
      at === source?.row
        ? row.map((cell, c) => (c === source.column ? { ...cell, formula: '=#REF!' } : cell))
        : row,
    );
    const renamed = { ...before, name: 'ใบใหม่' };
    expect(
      linesOf(draftImageOf(renamed, [{ ...orphan, cells }])).every(([, , , tick]) => tick === 'ใช้'),
    ).toBe(true);
  });

  it('is none where nothing was written and nothing was drafted', () => {
    expect(draftOfScoreSheet(EDITION_2562, scoreSheetOf(assessed({})), [], [])).toBeNull();
  });

  it('shows a long comment over several rows, none higher than a row can be, and reads it as one', () => {
    const sheet = scoreSheetOf(assessed({ '1': { strengths: LONG, ofi: 'สั้น' } }));
    const draft = draftOfScoreSheet(EDITION_2562, sheet, [], []);
    if (draft === null) throw new Error('no draft');
    expect(Math.max(...draft.rowHeights)).toBeLessThanOrEqual(540);
    const image = imageOf(draft, 'draft', draft.sheetName);
    expect(linesOf(image).map(([, , text]) => text)).toEqual([LONG.trim(), 'สั้น']);
    expect(draft.merges.some(({ rows }) => rows > 1)).toBe(true);
  });

  it.each(['=1+1', '+66', '-5', '@SUM(A1)', '#N/A'])('keeps “%s” as a text', (words) => {
    const draft = draftOfScoreSheet(EDITION_2562, scoreSheetOf(assessed({ '2': { ofi: words } })), [], []);
    const kinds = draft?.cells.filter(({ column }) => column === 2).map(({ content }) => content);
    expect(kinds).toContainEqual({ kind: 'text', text: words });
  });
});
