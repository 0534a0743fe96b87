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
import { neededHeight } from '../../../src/core/blueprint/text-lines.ts';
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

  test('makes the row of a long remark as high as it needs', () => {
    const height = (remarks: string): number => {
      const blueprint = summary({ words: { ...WORDS, remarks } });
      const row = blueprint.names.find(({ name }) => name === SUMMARY_NAMES.remarks)?.range.row ?? -1;
      return blueprint.rowHeights[row] ?? 0;
    };
    expect([height(''), height('ก'.repeat(1_500)) >= neededHeight(14)]).toEqual([neededHeight(3), true]);
  });
});
