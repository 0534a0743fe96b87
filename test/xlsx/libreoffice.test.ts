import {
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type SheetImage,
  cellAt,
  createScoreSheet,
  forEachCriterion,
  readScoreSheet,
} from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { convertWithLibreOffice, recalculate } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { CONTENTS, sampleBlueprint } from './sample-blueprint.ts';

const SHEET_NAMES = ['แบบให้คะแนน', "It's ก"];

/** What LibreOffice calculates for the sample's formulas. */
const RESULTS: Readonly<Record<string, unknown>> = {
  'a formula': 1,
  'a formula with a later function': null,
};

describeWith('LibreOffice', 'a written file opened and saved again by LibreOffice', () => {
  jest.setTimeout(300_000);
  const blueprints = SHEET_NAMES.map(sampleBlueprint);
  let images: readonly SheetImage[] = [];
  let csv: ReadonlyMap<string, string[][]> = new Map();

  beforeAll(async () => {
    const bytes = await writeWorkbook(blueprints);
    const saved = await convertWithLibreOffice(new Map([['sample.xlsx', bytes]]), 'xlsx');
    images = readWorkbook(saved.get('sample.xlsx') ?? new Uint8Array()).sheets;
    csv = await recalculate(bytes);
  });

  it('keeps the sheets and their names, each of its own scope', () => {
    expect(images.map(({ name }) => name)).toEqual(SHEET_NAMES);
    for (const image of images) {
      expect(image.names).toEqual(new Map(blueprints[0]?.names.map(({ name, range }) => [name, range])));
    }
  });

  it.each(Object.entries(CONTENTS))('keeps %s', (name, content) => {
    const row = Object.keys(CONTENTS).indexOf(name);
    for (const image of images) {
      const cell = cellAt(image, row, 0);
      switch (content.kind) {
        case 'text':
          expect(cell).toMatchObject({ value: content.text, formula: null });
          break;
        case 'number':
          expect(cell).toMatchObject({ value: content.value, formula: null });
          break;
        case 'boolean':
          // LibreOffice has no booleans but numbers shown so, and saves them as `=TRUE()`.
          expect(cell.value).toBe(content.value);
          break;
        case 'formula':
          expect(cell).toMatchObject({ value: RESULTS[name], formula: content.formula });
          break;
        case 'blank':
          expect(cell).toMatchObject({ value: null, formula: null });
      }
    }
  });

  it('calculates formulas and keeps number formats', () => {
    for (const image of images) {
      expect(cellAt(image, 2, 1)).toEqual({ value: 15, formula: '=SUM(B1:B2)*2', format: '0.00%' });
      expect(cellAt(image, 0, 1).format).toBe('0.00');
      expect(cellAt(image, 1, 1).format).toBe('0.00');
      expect(cellAt(image, 0, 2).format).toBe('@');
    }
  });

  it('gives the same results as text, a percentage as it is shown', () => {
    expect([...csv.keys()].sort()).toEqual([...SHEET_NAMES].sort());
    for (const rows of csv.values()) {
      expect([0, 1, 2].map((row) => rows[row]?.[1])).toEqual(['7.5', '', '1500%']);
    }
  });
});

describeWith('LibreOffice', 'a score sheet saved by LibreOffice', () => {
  jest.setTimeout(300_000);

  it('is read as it was written, with the same problems', async () => {
    const notes = forEachCriterion((id) => ({ strengths: `ข้อ ${id}\nสอง`, ofi: '=1+1', evidence: ' ' }));
    const written = createScoreSheet(EDITION_2562, { ...EMPTY_ASSESSMENT, notes });
    const bytes = await writeWorkbook([written]);
    const saved = await convertWithLibreOffice(new Map([['score.xlsx', bytes]]), 'xlsx');
    const readings = [bytes, saved.get('score.xlsx') ?? new Uint8Array()].map((file) => {
      const [image] = readWorkbook(file).sheets;
      return image && readScoreSheet(EDITION_2562, image);
    });
    expect(readings[0]?.assessment.notes['7.6'].strengths).toBe('ข้อ 7.6\nสอง');
    expect(readings[1]).toEqual(readings[0]);
  });
});
