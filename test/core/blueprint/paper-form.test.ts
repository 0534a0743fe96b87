import {
  createPaperForm,
  CRITERION_IDS,
  EDITION_2562,
  imageOf,
  isScoreSheet,
  readClosing,
} from '../../../src/core/index.ts';
import { maximumOf } from '../rule-book.ts';
import { testSheetRules } from './sheet-rules.ts';

const FORM = createPaperForm(EDITION_2562);

describe('the paper form', () => {
  testSheetRules(() => FORM);

  test('calculates nothing, checks nothing, and is read as nothing', () => {
    const image = imageOf(FORM, '1', FORM.sheetName);
    expect(FORM.cells.filter(({ content }) => content.kind === 'formula')).toEqual([]);
    expect([FORM.validations, FORM.highlights]).toEqual([[], []]);
    expect([isScoreSheet(image), readClosing(image)]).toEqual([false, null]);
  });

  test('is black on white', () => {
    const looks = Object.values(FORM.styles);
    expect(looks.filter(({ fill }) => fill !== undefined)).toEqual([]);
    expect(new Set(looks.map(({ font }) => font.colour))).toEqual(new Set(['#1B1B1B']));
  });

  test('has for each criterion its maximum and what 25, 30, 40 and 50 % of it come to', () => {
    const rows = CRITERION_IDS.map((id) => {
      const named = FORM.cells.find(
        ({ column, content }) => column === 0 && content.kind === 'text' && content.text === id,
      );
      return FORM.cells.flatMap(({ row, content }) =>
        row === named?.row && content.kind === 'number' ? [content.value] : [],
      );
    });
    expect(rows).toEqual(
      CRITERION_IDS.map((id) => [100, 25, 30, 40, 50].map((percent) => (maximumOf(id) * percent) / 10_000)),
    );
  });

  test('has two boxes to tick for each criterion, and a place for its words', () => {
    const texts = FORM.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts.filter((words) => words === '☐')).toHaveLength(2 * CRITERION_IDS.length);
    for (const id of CRITERION_IDS) expect(texts.filter((words) => words === id)).toHaveLength(2);
  });

  test('begins a page before each table, and says on every page whose it is', () => {
    const { rowBreaks, titleRows } = FORM.print;
    expect(rowBreaks).toHaveLength(3);
    const repeated = FORM.cells.flatMap(({ row, content }) =>
      row <= (titleRows?.last ?? -1) && content.kind === 'text' ? [content.text] : [],
    );
    expect(repeated).toContain('หน่วยงาน / Agency :');
    expect(repeated).toContain('ผู้ตรวจประเมิน / Assessor :');
  });
});
