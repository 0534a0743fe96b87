import {
  createScoreSheet,
  createSummary,
  EDITION_2562,
  imageOf,
  judge,
  readScoreSheet,
  type SheetBlueprint,
  type SheetImage,
} from '../../src/core/index.ts';
import { randomAssessment, randomNumbers } from '../formulas/random-assessment.ts';

/** Carries blueprints out in one workbook, and reads them all back, in their order. */
export type Edge = (blueprints: readonly SheetBlueprint[]) => Promise<readonly SheetImage[]>;

/** A score sheet and its summary, with scores of every kind. */
function sheets(seed: number): readonly [scoreSheet: SheetBlueprint, summary: SheetBlueprint] {
  const assessment = randomAssessment(randomNumbers(seed));
  const scoreSheet = createScoreSheet(EDITION_2562, assessment);
  const source = imageOf(scoreSheet, '1', scoreSheet.sheetName);
  const findings = judge(EDITION_2562, assessment);
  const writtenOn = { year: 2026, month: 11, day: 22 };
  return [scoreSheet, createSummary(EDITION_2562, { assessment, findings, source, writtenOn })];
}

/** What has to come back of every cell: its formula and format, and its value where nothing has to be calculated. */
function essence(image: SheetImage): readonly object[] {
  return image.cells.flatMap((row, rowIndex) =>
    row.map((cell, column) => ({
      at: [rowIndex, column],
      formula: cell.formula,
      format: cell.format,
      value: cell.formula === null ? cell.value : null,
    })),
  );
}

/** What every edge has to do alike with the sheets of the core. */
export function describeEdge(name: string, carryOut: Edge): void {
  describe(`the sheets of the core, carried out in ${name}`, () => {
    test.each([1, 2, 3])(
      'hold every value, formula and number format of the blueprint (%i)',
      async (seed) => {
        const blueprints = sheets(seed);
        const images = await carryOut(blueprints);
        expect(images.map(essence)).toEqual(
          blueprints.map((blueprint) => essence(imageOf(blueprint, '', ''))),
        );
      },
    );

    test('have every name of the blueprint, each on its cells', async () => {
      const blueprints = sheets(4);
      const images = await carryOut(blueprints);
      expect(images.map(({ names }) => new Map([...names].toSorted()))).toEqual(
        blueprints.map((blueprint) => new Map([...imageOf(blueprint, '', '').names].toSorted())),
      );
    });

    test('are read as the assessment that they were made of', async () => {
      for (let seed = 10; seed < 20; seed += 1) {
        const assessment = randomAssessment(randomNumbers(seed));
        const [image] = await carryOut([createScoreSheet(EDITION_2562, assessment)]);
        if (image === undefined) throw new Error('The score sheet is not there.');
        expect(readScoreSheet(EDITION_2562, image).assessment).toEqual(assessment);
      }
    });

    test('get names of their own where several wish for one', async () => {
      const [scoreSheet] = sheets(5);
      const images = await carryOut([scoreSheet, scoreSheet, scoreSheet]);
      expect(new Set(images.map((image) => image.name)).size).toBe(3);
      expect(new Set(images.map((image) => image.id)).size).toBe(3);
    });
  });
}
