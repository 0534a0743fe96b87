import fc from 'fast-check';
import {
  type CellPlan,
  type CellStyle,
  createLaterAwardsSheet,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { type WorkbookContents, readSheets } from '../../src/xlsx/read-sheets.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { normalForm } from './normal-form.ts';
import { ownSheets } from './own-sheets.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

async function writtenAndRead(blueprints: readonly SheetBlueprint[]): Promise<WorkbookContents> {
  return readSheets(await writeWorkbook(blueprints));
}

/** A sheet of nothing but what a test is about. */
function sheetWith(parts: Partial<SheetBlueprint>): SheetBlueprint {
  return {
    ...sampleBlueprint(),
    cells: [{ row: 0, column: 0, content: { kind: 'number', value: 1 }, style: 'plain' }],
    merges: [],
    validations: [],
    highlights: [],
    names: [],
    ...parts,
  };
}

async function expectKept(blueprint: SheetBlueprint): Promise<void> {
  const { sheets, unkept } = await writtenAndRead([blueprint]);
  expect(sheets.map(normalForm)).toEqual([normalForm(blueprint)]);
  expect(unkept).toEqual([]);
}

describe('sheets written to a file and read whole', () => {
  jest.setTimeout(60_000);

  it('are the same, every part of a blueprint being used', async () => {
    await expectKept(sampleBlueprint());
  });

  it('are the same, score sheet and summary, whatever the assessment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const blueprints = ownSheets(seed);
        const { sheets, unkept } = await writtenAndRead(blueprints);
        expect(sheets.map(normalForm)).toEqual(blueprints.map(normalForm));
        expect(unkept).toEqual(['charts']);
      }),
      { numRuns: 15 },
    );
  });

  it('are the same, a sheet of later awards with lines right and wrong', async () => {
    const line = { year: 2566, agency: 'กรมตัวอย่าง', category: 3, source: '=1+1', remark: 'ก\nข' };
    await expectKept(createLaterAwardsSheet([line, { ...line, year: '๖๖', agency: null, category: true }]));
  });

  it('stay the same to the letter when what was read is written and read again', async () => {
    const once = await writtenAndRead([...ownSheets(1), sampleBlueprint("It's")]);
    expect(await writtenAndRead(once.sheets)).toEqual({ ...once, unkept: [] });
  });

  it('are all there, in their order, each with its own name', async () => {
    const wishes = ['ก', 'ข', 'ก', "It's & <co>"];
    const { sheets } = await writtenAndRead(wishes.map((name) => sampleBlueprint(name)));
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(['ก', 'ข', 'ก (2)', "It's & <co>"]);
  });

  it.each([
    ['a page in percent, upright', { orientation: 'portrait', scale: { percent: 64 } }],
    [
      'a footer whose parts begin with letters of codes',
      { footer: { left: 'Left', center: '&&C', right: '&P' } },
    ],
    ['no footer', { footer: { left: '', center: '', right: '' } }],
    ['many breaks', { rowBreaks: [1, 2, 23], columnBreaks: [1, 3] }],
  ] as const)('keep %s', async (_, print) => {
    await expectKept(sheetWith({ print: { ...sampleBlueprint().print, ...print } }));
  });

  it('keep a sheet that is not protected, not frozen, and blank', async () => {
    await expectKept(sheetWith({ cells: [], isProtected: false, freeze: { rows: 0, columns: 0 } }));
  });

  it('keep a validation and a highlight that reach to the end of the sheet', async () => {
    const [validation] = sampleBlueprint().validations;
    const [highlight] = sampleBlueprint().highlights;
    const range = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
    if (validation === undefined || highlight === undefined) throw new Error('Nothing to keep.');
    await expectKept(
      sheetWith({ validations: [{ ...validation, range }], highlights: [{ ...highlight, range }] }),
    );
  });

  it('keep any width of a column and any height of a row that is whole pixels', async () => {
    const widths = Array.from({ length: 100 }, (_, index) => ({ width: 1 + index * 17 }));
    const heights = Array.from({ length: 546 }, (_, index) => 1 + index);
    await expectKept(sheetWith({ columns: widths, rowHeights: heights }));
  });

  it('keep any look', async () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((rgb) => `#${rgb.toString(16).padStart(6, '0').toUpperCase()}`);
    const style: fc.Arbitrary<CellStyle> = fc.record(
      {
        font: fc.record(
          {
            name: fc.constantFrom('TH Sarabun New', 'Arial', 'ฟอนต์ & <ก>'),
            size: fc.integer({ min: 2, max: 800 }).map((half) => half / 2),
            isBold: fc.boolean(),
            isItalic: fc.boolean(),
            colour,
          },
          { requiredKeys: ['name', 'size', 'colour'] },
        ),
        fill: colour,
        border: colour,
        horizontal: fc.constantFrom('left', 'center', 'right'),
        indent: fc.nat({ max: 15 }),
        vertical: fc.constantFrom('top', 'center'),
        wraps: fc.boolean(),
        numberFormat: fc.constantFrom(
          'General',
          '@',
          '0.00',
          '#,##0.00;-#,##0.00;"–"',
          '[$-107041E]d mmmm yyyy',
        ),
        isLocked: fc.boolean(),
      },
      { requiredKeys: ['font', 'horizontal', 'vertical', 'wraps', 'numberFormat', 'isLocked'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(style, { minLength: 1, maxLength: 20 }), async (styles) => {
        const cells = styles.map((_, row): CellPlan => ({
          row,
          column: 0,
          content: { kind: 'blank' },
          style: String(row),
        }));
        await expectKept(sheetWith({ cells, styles: Object.fromEntries(Object.entries(styles)) }));
      }),
      { numRuns: 60 },
    );
  });
});
