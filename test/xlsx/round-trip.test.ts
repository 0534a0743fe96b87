import fc from 'fast-check';
import { type CellContent, type SheetBlueprint, type SheetImage, cellAt } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { CONTENTS, sampleBlueprint } from './sample-blueprint.ts';

async function writtenAndRead(...blueprints: SheetBlueprint[]): Promise<readonly SheetImage[]> {
  return readWorkbook(await writeWorkbook(blueprints)).sheets;
}

function withTexts(texts: readonly string[]): SheetBlueprint {
  return {
    ...sampleBlueprint(),
    cells: texts.map((text, row) => ({ row, column: 0, content: { kind: 'text', text }, style: 'plain' })),
    names: [
      { name: 'pmqa_schema', range: { row: 0, column: 0, rows: 1, columns: 1 } },
      { name: 'pmqa_sheet', range: { row: 0, column: 0, rows: Math.max(texts.length, 1), columns: 1 } },
    ],
  };
}

/** What a reader finds where no program has calculated yet. */
function expected(content: CellContent): { value: unknown; formula: string | null } {
  switch (content.kind) {
    case 'text':
      return { value: content.text, formula: null };
    case 'number':
    case 'boolean':
      return { value: content.value, formula: null };
    case 'formula':
      return { value: null, formula: content.formula };
    case 'blank':
      return { value: null, formula: null };
  }
}

describe('a sheet written to a file and read back', () => {
  it.each(Object.entries(CONTENTS))('keeps %s', async (name, content) => {
    const [image] = await writtenAndRead(sampleBlueprint());
    const row = Object.keys(CONTENTS).indexOf(name);
    expect(image && cellAt(image, row, 0)).toEqual({ ...expected(content), format: 'General' });
  });

  it('keeps names, the block and number formats, those of blank cells too', async () => {
    const blueprint = sampleBlueprint();
    const [image] = await writtenAndRead(blueprint);
    expect(image?.names).toEqual(new Map(blueprint.names.map(({ name, range }) => [name, range])));
    expect(image?.range).toEqual(blueprint.names.find(({ name }) => name === 'pmqa_sheet')?.range);
    expect(image?.cells.map((row) => row.length)).toEqual(blueprint.rowHeights.map(() => 4));
    expect(image && cellAt(image, 0, 1)).toEqual({ value: 7.5, formula: null, format: '0.00' });
    expect(image && cellAt(image, 1, 1)).toEqual({ value: null, formula: null, format: '0.00' });
    expect(image && cellAt(image, 2, 1)).toEqual({ value: null, formula: '=SUM(B1:B2)*2', format: '0.00%' });
    expect(image && cellAt(image, 0, 2)).toEqual({ value: 'pmqa', formula: null, format: '@' });
  });

  it('gives two sheets of one wish two names, each with names of its own', async () => {
    const images = await writtenAndRead(sampleBlueprint('ก'), sampleBlueprint('ก'), sampleBlueprint("It's"));
    expect(new Set(images.map(({ name }) => name)).size).toBe(3);
    expect(images.map(({ id }) => id)).toEqual(['1', '2', '3']);
    for (const image of images) expect(image.names).toEqual(images[0]?.names);
  });

  it('leaves out sheets that are not ours, and names them', async () => {
    const bytes = await writeWorkbook([{ ...sampleBlueprint('อื่น'), names: [] }, sampleBlueprint('เรา')]);
    const { sheets, allSheetNames } = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['เรา']);
    expect(allSheetNames).toEqual(['อื่น', 'เรา']);
  });

  it('reads the block around all cells where the name of the block is gone', async () => {
    const blueprint = sampleBlueprint();
    const [image] = await writtenAndRead({
      ...blueprint,
      cells: [{ row: 4, column: 2, content: { kind: 'number', value: 1 }, style: 'plain' }],
      names: blueprint.names.filter(({ name }) => name !== 'pmqa_sheet'),
    });
    expect(image?.range).toEqual({ row: 4, column: 2, rows: 1, columns: 1 });
  });

  it('drops characters that no XML can carry', async () => {
    const [image] = await writtenAndRead(withTexts(['ก\u0000\u0008ข\uFFFE\uD800ค', '\u0001']));
    expect(image && cellAt(image, 0, 0).value).toBe('กขค');
    expect(image && cellAt(image, 1, 0).value).toBeNull();
  });

  it('keeps any text of characters that XML can carry', async () => {
    const character = fc.oneof(
      fc.constantFrom('_', 'x', '0', '4', '1', 'A', '&', '<', '"', ' ', '\n', '\r', '\t', '=', '#', ';', ']'),
      fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0xe000, max: 0xfffd }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    );
    const text = fc.oneof(
      fc.string({ unit: character, minLength: 1 }),
      fc.constantFrom(
        '_x000D_',
        '_x005f_x0041_',
        '_x0041',
        '#VALUE!',
        '#REF! ',
        ' ',
        '\n',
        '&#10;',
        '\uFEFFก',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        const [image] = await writtenAndRead(withTexts(texts));
        expect(image?.cells.map(([cell]) => cell?.value)).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps any finite number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async (values) => {
          const [image] = await writtenAndRead({
            ...withTexts(values.map(() => 'x')),
            cells: values.map((value, row) => ({
              row,
              column: 0,
              content: { kind: 'number', value },
              style: 'plain',
            })),
          });
          // A file knows no negative zero.
          expect(image?.cells.map(([cell]) => cell?.value)).toEqual(values.map((value) => value + 0));
        },
      ),
    );
  });
});
