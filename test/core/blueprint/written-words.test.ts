import {
  createSummary,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  judge,
  NO_WRITTEN_WORDS,
  type SheetBlueprint,
  type SheetImage,
  SUMMARY_NAMES,
  wordsToKeep,
  type WrittenWords,
} from '../../../src/core/index.ts';
import { HIGHEST_ROW, neededHeight } from '../../../src/core/blueprint/text-lines.ts';
import { freshImage } from './changed-image.ts';

const WORDS: WrittenWords = {
  remarks: 'เห็นชอบ\n  ตามที่เสนอ',
  signed: {
    assessor: { by: '( นายหนึ่ง )', on: '30 ก.ย. 2569' },
    secretary: { by: 'นางสอง', on: '' },
    chair: { by: '', on: '1/10/2569' },
  },
};

const source = freshImage(EMPTY_ASSESSMENT);

interface Made {
  readonly words?: WrittenWords;
  readonly day?: number;
  readonly of?: SheetImage;
}

function summary({ words = WORDS, day = 1, of = source }: Made = {}): SheetBlueprint {
  const writtenOn = { year: 2026, month: 10, day };
  const findings = judge(EDITION_2562, EMPTY_ASSESSMENT);
  const input = {
    assessment: EMPTY_ASSESSMENT,
    findings,
    source: of,
    writtenOn,
    words,
    rulesSheet: 'เกณฑ์และที่มา',
  };
  return createSummary(EDITION_2562, input);
}

function image(blueprint: SheetBlueprint): SheetImage {
  return imageOf(blueprint, blueprint.sheetName, blueprint.sheetName);
}

/** The summary with something typed over the cell of a name. */
function typed(name: string, value: number | string): SheetImage {
  const blueprint = summary({ words: NO_WRITTEN_WORDS });
  const at = blueprint.names.find((each) => each.name === name)?.range;
  const content =
    typeof value === 'number'
      ? ({ kind: 'number', value } as const)
      : ({ kind: 'text', text: value } as const);
  const cells = blueprint.cells.map((cell) =>
    cell.row === at?.row && cell.column === at.column ? { ...cell, content } : cell,
  );
  return image({ ...blueprint, cells });
}

function remarked(remarks: string, made: Made): SheetImage {
  return image(summary({ ...made, words: { ...NO_WRITTEN_WORDS, remarks } }));
}

describe('what people wrote on a summary', () => {
  test('goes on to the next one, letter by letter', () => {
    const kept = wordsToKeep([source, image(summary())], source.name);
    expect(kept).toEqual(WORDS);
    expect(wordsToKeep([image(summary({ words: kept }))], source.name)).toEqual(WORDS);
  });

  test('is nothing where only the dots of the paper stand', () => {
    const kept = wordsToKeep([image(summary({ words: NO_WRITTEN_WORDS }))], source.name);
    expect(kept).toEqual(NO_WRITTEN_WORDS);
  });

  test('is taken from the newest summary, whatever its place', () => {
    const images = [remarked('ใหม่', { day: 2 }), remarked('เก่า', { day: 1 })];
    expect(wordsToKeep(images, source.name).remarks).toBe('ใหม่');
  });

  test('is taken from the last of several summaries of one day', () => {
    const images = [remarked('เช้า', { day: 2 }), remarked('บ่าย', { day: 2 })];
    expect(wordsToKeep(images, source.name).remarks).toBe('บ่าย');
  });

  test('is not taken from the summary of another score sheet', () => {
    const other = { ...source, name: "It's another" };
    const images = [remarked('ของแผ่นอื่น', { day: 9, of: other }), remarked('ของแผ่นนี้', { day: 1 })];
    expect(wordsToKeep(images, source.name).remarks).toBe('ของแผ่นนี้');
    expect(wordsToKeep(images, other.name).remarks).toBe('ของแผ่นอื่น');
  });

  test('is not taken from a sheet that is no summary', () => {
    expect(wordsToKeep([source], source.name)).toEqual(NO_WRITTEN_WORDS);
  });

  test.each([
    ['of ค.ศ.', 46_295],
    ['of พ.ศ. that was taken for one of ค.ศ.', 244_622],
  ])('is a day in words where a program made a date %s of it', (_, serial) => {
    const kept = wordsToKeep([typed(SUMMARY_NAMES.signedOn.chair, serial)], source.name);
    expect(kept.signed.chair.on).toBe('30 กันยายน 2569');
  });

  test('has as many rows as a long remark needs, none higher than Excel takes, and is read back whole', () => {
    const heights = (remarks: string): readonly number[] => {
      const blueprint = summary({ words: { ...WORDS, remarks } });
      expect(wordsToKeep([image(blueprint)], source.name).remarks).toBe(remarks);
      const row = blueprint.names.find(({ name }) => name === SUMMARY_NAMES.remarks)?.range.row ?? -1;
      const block = blueprint.merges.find((merge) => merge.row === row && merge.column === 0);
      return blueprint.rowHeights.slice(row, row + (block?.rows ?? 0));
    };
    const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
    const long = heights('ก'.repeat(6_000));
    expect(heights('')).toEqual([neededHeight(6)]);
    expect([long.length > 1, Math.max(...long) <= HIGHEST_ROW, sum(long) >= neededHeight(56)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

/** The foot of a summary of the first make: each signer has one cell, and only hidden formulas tell of the score sheet. */
function firstMake(chair: string, sheet = "'It''s'"): SheetImage {
  const cell = (value: string | null, formula: string | null = null) => ({
    value,
    formula,
    format: 'General',
  });
  const role = (name: string): string =>
    `ลงชื่อ .......\n( ....................... )\n${name}\nวันที่ ....... / ....... / ............`;
  return {
    id: '1',
    name: 'สรุป',
    names: new Map([['pmqa_schema', { row: 0, column: 1, rows: 1, columns: 1 }]]),
    range: { row: 0, column: 0, rows: 3, columns: 2 },
    cells: [
      [cell('สรุปผลการพิจารณา'), cell('pmqa-summary/1/2562')],
      [cell(role('ผู้ตรวจประเมิน')), cell(null, `=IF(LEN(${sheet}!$D$14)=0,0,1)`)],
      [cell(chair), cell(null)],
    ],
  };
}

describe('what people wrote on a summary of the first make', () => {
  const signed = 'ลงชื่อ .......\n( นายสาม )\nประธาน\n30 ก.ย. 2569';

  test.each(["'It''s'", 'Its'])('goes on: the names and days of its signatures (%s)', (sheet) => {
    const name = sheet === 'Its' ? 'Its' : "It's";
    expect(wordsToKeep([firstMake(signed, sheet)], name)).toEqual({
      ...NO_WRITTEN_WORDS,
      signed: { ...NO_WRITTEN_WORDS.signed, chair: { by: '( นายสาม )', on: '30 ก.ย. 2569' } },
    });
  });

  test('comes after a later make, and not from one of another or no score sheet', () => {
    const later = image(summary({ of: { ...source, name: "It's" } }));
    expect(wordsToKeep([later, firstMake(signed)], "It's")).toEqual(WORDS);
    expect(wordsToKeep([firstMake(signed)], 'อื่น')).toEqual(NO_WRITTEN_WORDS);
    expect(wordsToKeep([firstMake(signed, '#REF')], '#REF')).toEqual(NO_WRITTEN_WORDS);
    expect(wordsToKeep([firstMake('ลบแล้ว')], "It's")).toEqual(NO_WRITTEN_WORDS);
  });
});
