import fc from 'fast-check';
import {
  EDITION_2562,
  EMPTY_ASSESSMENT,
  isScoreSheet,
  maximumName,
  type Problem,
  readScoreSheet,
  SCHEMA_NAME,
  scoreName,
  type SheetImage,
  TOTAL_NAME,
  verdictName,
} from '../../../src/core/index.ts';
import { FACT_NAMES, READING_NAMES } from '../../../src/core/blueprint/names.ts';
import { ROW } from '../../../src/core/blueprint/score-sheet/layout.ts';
import { freshImage, withCell, withoutName } from './changed-image.ts';

const fresh = freshImage(EMPTY_ASSESSMENT);
const read = (image: SheetImage): ReturnType<typeof readScoreSheet> => readScoreSheet(EDITION_2562, image);

/** What is wrong or asks, without the notes on what is not said yet. */
function problemsOf(image: SheetImage): readonly Problem[] {
  return read(image).problems.filter(({ severity }) => severity !== 'note');
}

const codesOf = (image: SheetImage): readonly string[] => problemsOf(image).map(({ detail }) => detail.code);

describe('a changed maximum', () => {
  const changed = withCell(fresh, maximumName('7.6'), { value: 100 });

  test('is an error with the repair to put it back', () => {
    expect(problemsOf(changed)).toEqual([
      {
        detail: { code: 'maximumChanged', found: '100', maximum: 70 },
        severity: 'error',
        place: { kind: 'maximum', criterion: '7.6' },
        cells: 'pmqa_maximum_7_6',
        repair: { kind: 'cell', name: 'pmqa_maximum_7_6', value: 70, format: '#,##0' },
      },
    ]);
  });

  test('lets no score above the true maximum pass', () => {
    expect(read(withCell(changed, scoreName('7.6'), { value: 71 })).assessment.entries['7.6'].state).toBe(
      'invalid',
    );
  });

  test.each([[null], ['70'], [{ error: '#REF!' }], [70.01]])('is seen as %j too', (value) => {
    expect(codesOf(withCell(fresh, maximumName('7.6'), { value }))).toEqual(['maximumChanged']);
  });
});

describe('an overwritten formula', () => {
  test.each([
    TOTAL_NAME,
    verdictName('points', 'category-1'),
    verdictName('declared', 'outstanding'),
    verdictName('verdict', 'category-6'),
  ])('in %s is an error at that cell', (name) => {
    const overwritten = withCell(fresh, name, { value: 'ผ่าน', formula: null });
    expect(problemsOf(overwritten).map(({ detail, cells }) => [detail.code, cells])).toEqual([
      ['formulaOverwritten', name],
    ]);
  });
});

describe('a verdict that the sheet shows otherwise than its entries give it', () => {
  const name = verdictName('points', 'category-1');

  test('asks, and says what the entries give', () => {
    expect(problemsOf(withCell(fresh, name, { value: 'ผ่าน' }))).toEqual([
      {
        detail: { code: 'verdictDisagrees', found: 'ผ่าน', expected: 'ยังสรุปไม่ได้' },
        severity: 'warning',
        place: { kind: 'formula', name },
        cells: name,
        repair: null,
      },
    ]);
  });

  test.each([['ยังสรุปไม่ได้'], [null], ['']])('is none where the sheet shows %j', (value) => {
    expect(problemsOf(withCell(fresh, name, { value }))).toEqual([]);
  });
});

describe('a cell that is gone', () => {
  test.each([true, false])('is an error, and the row has no score (the name is gone too: %s)', (isGone) => {
    const lost = withoutName(fresh, scoreName('3'), isGone);
    expect([codesOf(lost), read(lost).assessment.entries['3']]).toEqual([
      ['cellLost'],
      { state: 'unscored' },
    ]);
  });

  test.each(Object.values(FACT_NAMES))('is an error once where %s stood', (name) => {
    expect(codesOf(withoutName(fresh, name))).toEqual(['cellLost']);
  });

  test.each(Object.values(READING_NAMES))('leaves the reading open where %s stood', (name) => {
    const lost = withoutName(fresh, name);
    expect([codesOf(lost), read(lost).assessment.readings]).toEqual([
      ['cellLost'],
      EMPTY_ASSESSMENT.readings,
    ]);
  });

  test('is nowhere to jump to', () => {
    const names = fc.subarray([...fresh.names.keys()]);
    fc.assert(
      fc.property(names, (lost) => {
        const image = lost.reduce((sheet, name) => withoutName(sheet, name), fresh);
        const jumps = read(image).problems.flatMap(({ cells }) => (cells === null ? [] : [cells]));
        expect(jumps.filter((name) => image.names.get(name) == null)).toEqual([]);
      }),
    );
  });

  test('leaves no repair that would write to it', () => {
    const lost = withoutName(withoutName(fresh, maximumName('1')), scoreName('1'));
    expect(read(lost).problems.filter(({ repair }) => repair?.kind === 'cell')).toEqual([]);
  });
});

describe('an unknown choice', () => {
  test.each([FACT_NAMES.kind, FACT_NAMES.award, FACT_NAMES.round, FACT_NAMES.flCertificate])(
    'in %s is an error that names the choices, and counts as not said',
    (name) => {
      const strange = withCell(fresh, name, { value: 'อื่น ๆ' });
      const [problem, ...more] = problemsOf(strange);
      expect(more).toEqual([]);
      expect(problem?.detail).toMatchObject({ code: 'choiceUnknown', found: 'อื่น ๆ' });
      expect(read(strange).assessment.facts).toEqual(EMPTY_ASSESSMENT.facts);
    },
  );

  test.each(Object.values(READING_NAMES))('in %s leaves the reading open', (name) => {
    const strange = withCell(fresh, name, { value: 'แล้วแต่' });
    expect([codesOf(strange), read(strange).assessment.readings]).toEqual([
      ['choiceUnknown'],
      EMPTY_ASSESSMENT.readings,
    ]);
  });
});

describe('the schema', () => {
  test('of another make is an error that names it', () => {
    const newer = withCell(fresh, SCHEMA_NAME, { value: 'pmqa-score-sheet/9/2562' });
    expect(problemsOf(newer)[0]?.detail).toEqual({ code: 'schemaUnknown', make: 9 });
  });

  test('of other criteria is an error, and no score is counted by these', () => {
    const other = withCell(withCell(fresh, scoreName('1'), { value: 60 }), SCHEMA_NAME, {
      value: 'pmqa-score-sheet/1/2570',
    });
    expect(codesOf(other)).toEqual(['editionOther']);
    expect(read(other).assessment.entries['1'].state).toBe('invalid');
  });

  test.each([
    ['แบบให้คะแนนตามเกณฑ์ PMQA ประจำปี พ.ศ. 2569', []],
    ['เกณฑ์ PMQA พ.ศ. 2562 ประจำปี พ.ศ. 2569', []],
    ['เกณฑ์ PMQA พ.ศ. 2570', ['editionOther']],
    ['เกณฑ์ พ.ศ. ๒๕๕๘', ['editionOther']],
  ])('goes before the heading %s, where only the year of the criteria counts', (heading, codes) => {
    const cells = fresh.cells.map((line, row) =>
      row === ROW.subtitle
        ? line.map((cell, column) => (column === 0 ? { ...cell, value: heading } : cell))
        : line,
    );
    expect(codesOf({ ...fresh, cells }).filter((code) => code === 'editionOther')).toEqual(codes);
  });

  test('of the first make is a note: the sheet is read in full, without the cells that came later', () => {
    const later = ['pmqa_report_pages', 'pmqa_score_steps', 'pmqa_muted_warnings'];
    const first = later.reduce(
      (sheet, name) => withoutName(sheet, name, true),
      withCell(fresh, SCHEMA_NAME, { value: 'pmqa-score-sheet/1/2562' }),
    );
    expect(problemsOf(first)).toEqual([]);
    expect(read(first).problems[0]).toMatchObject({
      detail: { code: 'schemaOlder' },
      repair: { kind: 'renew' },
    });
    expect(read(first).canMute).toBe(false);
  });

  test.each([
    ['pmqa-score-sheet/1/2562', true],
    ['pmqa-score-sheet/9/2570', true],
    ['pmqa-summary/1/2562', false],
    [null, false],
    [1, false],
  ])('%j makes the sheet a score sheet: %s', (value, isOne) => {
    expect(isScoreSheet(withCell(fresh, SCHEMA_NAME, { value }))).toBe(isOne);
  });
});

describe('the problems', () => {
  test('come with errors first, then warnings, then notes', () => {
    const image = [
      [FACT_NAMES.flCertificate, 'ไม่เกี่ยวข้อง (ระบุเหตุผล)'],
      [scoreName('7.6'), 'หกสิบ'],
      [FACT_NAMES.award, 'x'],
    ].reduce((sheet, [name = '', value = '']) => withCell(sheet, name, { value }), fresh);
    const severities = read(image).problems.map(({ severity }) => severity);
    expect(severities.filter((severity, index) => severity !== severities[index - 1])).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });

  test('never keep a sheet from being read, whatever stands in its cells', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.record({ error: fc.constantFrom('#N/A', '#REF!', '#VALUE!') }),
    );
    const cell = fc.record({
      value,
      formula: fc.constantFrom(null, '=A1'),
      format: fc.constantFrom('General', '0%'),
    });
    const cells = fc.array(fc.array(cell, { minLength: 25, maxLength: 25 }), {
      minLength: 41,
      maxLength: 41,
    });
    fc.assert(
      fc.property(cells, (any) => {
        expect(() => read({ ...fresh, cells: any })).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });
});
