import { createReportSheet, type SheetBlueprint } from '../../../src/core/index.ts';
import { linesOf, neededHeight } from '../../../src/core/blueprint/text-lines.ts';
import { assessed, draftImageOf, pageIn, scoreSheetOf, TICK, typed } from './feedback-samples.ts';

const AGENCY = 'สำนักงานคณะกรรมการพัฒนาระบบการบริหารราชการและที่ปรึกษาส่วนภูมิภาคและการมีส่วนร่วมของประชาชน';
const LONG = 'ผู้บริหารถ่ายทอดวิสัยทัศน์และค่านิยมสู่บุคลากรทุกระดับอย่างทั่วถึง '.repeat(30).slice(0, 1_500);
const LONGER = 'The agency reviews its plans every quarter, and acts on what it finds. '.repeat(60);

function sheetOf(strengths: string): SheetBlueprint {
  const scores = scoreSheetOf(assessed({ '1': { strengths, ofi: '=1+1' } }, { agency: AGENCY }));
  return createReportSheet(pageIn(scores, typed(draftImageOf(scores), TICK, 'ใช้')));
}

const textsIn = ({ cells }: SheetBlueprint): readonly string[] =>
  cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

describe('the report’s sheet', () => {
  const sheet = sheetOf(`${LONG}\n${LONGER}`);

  it('holds texts alone: no formula, and what looks like one is a text', () => {
    expect(new Set(sheet.cells.map(({ content }) => content.kind))).toEqual(new Set(['text', 'blank']));
    expect(textsIn(sheet)).toContain('=1+1');
  });

  it('tells a text of 1,500 letters in one row, and a longer one in several, word for word', () => {
    expect(textsIn(sheet)).toContain(LONG.trim());
    const pieces = textsIn(sheet).filter((text) => LONGER.includes(text) && text.includes('quarter'));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('').trim()).toBe(LONGER.trim());
  });

  it('cuts no text: every row is as high as the lines of its words', () => {
    const width = (column: number, span: number): number =>
      sheet.columns.slice(column, column + span).reduce((sum, each) => sum + each.width, 0);
    const cut = sheet.cells.filter(({ row, column, content }) => {
      const span = sheet.merges.find((each) => each.row === row && each.column === column)?.columns ?? 1;
      const words = content.kind === 'text' && column < 6 && row > 1 ? content.text : '';
      return (sheet.rowHeights[row] ?? 0) < neededHeight(linesOf(words, width(column, span)));
    });
    expect(cut).toEqual([]);
    expect(Math.max(...sheet.rowHeights)).toBeLessThanOrEqual(540);
  });

  it('begins no page behind a heading', () => {
    const { rowBreaks } = sheet.print;
    const styleAt = (row: number): string => sheet.cells.find((cell) => cell.row === row)?.style ?? '';
    expect(rowBreaks.length).toBeGreaterThan(0);
    expect(
      rowBreaks.filter((row) => ['lead', 'labelWrapped', 'sectionWrapped'].includes(styleAt(row - 1))),
    ).toEqual([]);
  });

  it('is printed on A4 on end', () => {
    expect(sheet.print).toMatchObject({ paper: 'A4', orientation: 'portrait' });
  });
});
