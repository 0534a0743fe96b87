import {
  type CellCover,
  createLaterAwardsSheet,
  createPaperForm,
  createRoundsSheet,
  createLogSheet,
  createScoreSheet,
  createSummary,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  entriesLocked,
  entriesOpened,
  FACT_NAMES,
  imageOf,
  isAsRestored,
  judge,
  NO_WRITTEN_WORDS,
  readLaterAwards,
  readLog,
  readPanel,
  readScoreSheet,
  NO_RESTORATION,
  type Restoration,
  restorationOf,
  SCHEMA_NAME,
  seriesOf,
  type SheetBlueprint,
  type SheetContents,
  type SheetImage,
  type SheetPart,
  undoing,
  wordsToKeep,
} from '../../src/core/index.ts';
import { COLUMN, criterionRow } from '../../src/core/blueprint/score-sheet/layout.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import { firstPanel, panelSheets, panelSummary, readingOf } from '../core/panel/panel-sheets.ts';
import { assessmentOf } from '../core/panel/panels.ts';
import { randomAssessment, randomNumbers } from '../formulas/random-assessment.ts';

/** Carries blueprints out in one workbook, and reads them all back, in their order. */
export type Edge = (blueprints: readonly SheetBlueprint[]) => Promise<readonly SheetImage[]>;

/** Two assessors on one agency, who do not agree. */
const PANEL = [
  assessmentOf('A1', { '1': 59, '2': 'abstained' }),
  assessmentOf('A2', { '1': 61, '7.1': 'conflict', '7.6': 'unscored' }),
];

/** The name of the rules sheet that summaries lead to. */
const rulesSheet = "It's เกณฑ์";

/** A score sheet and its summary, with scores of every kind. */
function sheets(seed: number): readonly [scoreSheet: SheetBlueprint, summary: SheetBlueprint] {
  const assessment = randomAssessment(randomNumbers(seed));
  const scoreSheet = createScoreSheet(EDITION_2562, assessment);
  const source = imageOf(scoreSheet, '1', scoreSheet.sheetName);
  const findings = judge(EDITION_2562, assessment);
  const writtenOn = { year: 2026, month: 11, day: 22 };
  const words = NO_WRITTEN_WORDS;
  return [
    scoreSheet,
    createSummary(EDITION_2562, { assessment, findings, source, writtenOn, words, rulesSheet }),
  ];
}

/** Two rounds of one assessor, their comparison, and the form to write on by hand. */
function rounds(): readonly SheetBlueprint[] {
  const made = (['screening', 'site-visit'] as const).map((round) => {
    const assessment = assessmentOf('A1', { '1': 59 }, { round });
    const blueprint = { ...createScoreSheet(EDITION_2562, assessment), sheetName: `'${round}' A1` };
    const { sheetName } = blueprint;
    return { blueprint, sheet: sheetName, assessment, image: imageOf(blueprint, '', sheetName) };
  });
  const [own] = made;
  if (own === undefined) throw new Error('There is no round.');
  const comparison = createRoundsSheet(EDITION_2562, seriesOf(own, made), { year: 2026, month: 11, day: 22 });
  return [...made.map(({ blueprint }) => blueprint), comparison, createPaperForm(EDITION_2562)];
}

/** Lines of later awards, right and wrong. */
const LATER_LINES = [
  { year: 2566, agency: 'กรมตัวอย่าง', category: 3, source: '=1+1', remark: 'ตรวจแล้ว' },
  { year: '๒๕๖๗', agency: "จ.'ตัวอย่าง", category: 'หมวด 2', source: '123', remark: null },
  { year: 2563, agency: null, category: 7, source: null, remark: null },
];

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

    test('hold every value, formula and number format of a compiled workbook and its summary, and are read as it', async () => {
      const compilation = panelSheets(PANEL);
      const blueprints = [...compilation, panelSummary(compilation)];
      const images = await carryOut(blueprints);
      expect(images.map(essence)).toEqual(blueprints.map((blueprint) => essence(imageOf(blueprint, '', ''))));
      expect(readPanel(EDITION_2562, firstPanel(images), images)).toEqual(readingOf(compilation));
    });

    test('hold every value, formula and number format of a comparison of rounds and of the paper form', async () => {
      const blueprints = rounds();
      const images = await carryOut(blueprints);
      expect(images.map(essence)).toEqual(blueprints.map((blueprint) => essence(imageOf(blueprint, '', ''))));
    });

    test('hold every value and name of a sheet of later awards, which is read as it was filled', async () => {
      const blueprint = createLaterAwardsSheet(LATER_LINES);
      const [image] = await carryOut([blueprint]);
      if (image === undefined) throw new Error('The sheet of later awards is not there.');
      const planned = imageOf(blueprint, image.id, image.name);
      expect(essence(image)).toEqual(essence(planned));
      expect(new Map([...image.names].toSorted())).toEqual(new Map([...planned.names].toSorted()));
      expect(readLaterAwards(image, null)).toEqual(readLaterAwards(planned, null));
      expect(readLaterAwards(image, null)?.lines.map(({ values }) => values)).toEqual(LATER_LINES);
      expect(image.isProtected ?? true).toBe(true);
    });

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

    test('tell what lies over their entry cells, as far as it can be seen, as the blueprint has it', async () => {
      const [scoreSheet] = sheets(6);
      const [image] = await carryOut([scoreSheet]);
      const planned = imageOf(scoreSheet, '', '').covers ?? new Map<string, CellCover>();
      const seen = new Map<string, CellCover>();
      for (const [name, cover] of image?.covers ?? []) seen.set(name, { ...planned.get(name), ...cover });
      expect(seen).toEqual(planned);
    });

    test('hand on what people wrote on a summary', async () => {
      const [scoreSheet] = sheets(9);
      const assessment = randomAssessment(randomNumbers(9));
      const source = imageOf(scoreSheet, '1', scoreSheet.sheetName);
      const findings = judge(EDITION_2562, assessment);
      const writtenOn = { year: 2026, month: 11, day: 22 };
      const words = { ...NO_WRITTEN_WORDS, remarks: '=1+1\nสองบรรทัด' };
      const summary = createSummary(EDITION_2562, {
        assessment,
        findings,
        source,
        writtenOn,
        words,
        rulesSheet,
      });
      expect(wordsToKeep(await carryOut([scoreSheet, summary]), scoreSheet.sheetName)).toEqual(words);
    });

    test('get names of their own where several wish for one', async () => {
      const [scoreSheet] = sheets(5);
      const images = await carryOut([scoreSheet, scoreSheet, scoreSheet]);
      expect(new Set(images.map((image) => image.name)).size).toBe(3);
      expect(new Set(images.map((image) => image.id)).size).toBe(3);
    });
  });
}

/** A port on a workbook, and the way to damage its sheets behind its back. */
export interface RestorableEdge {
  readonly port: Pick<WorkbookPort, 'insertSheet' | 'readSheet' | 'restoreSheet'>;
  /** Empties a cell of the sheet, whatever stands there and whether or not it is locked. */
  readonly wipe: (sheetId: string, row: number, column: number) => Promise<void>;
}

const SCORE = { row: criterionRow('2'), column: COLUMN.score, rows: 1, columns: 1 };

/** What somebody may do to a sheet, by the part that puts it right. */
const DAMAGED: readonly [SheetPart, Partial<Restoration>][] = [
  ['validations', { unvalidated: [SCORE] }],
  ['highlights', { unhighlighted: [SCORE] }],
  ['locks', { looks: [{ range: SCORE, isLocked: true }] }],
  ['formats', { looks: [{ range: SCORE, numberFormat: '@' }] }],
  ['rows', { rows: [{ row: SCORE.row, isHidden: true }] }],
  ['columns', { columns: [{ column: COLUMN.check, isHidden: true }] }],
  ['protection', { protection: 'off' }],
];

/** What lies over the cells of a sheet, and the formats of its cells. */
function lying(image: SheetImage | null): unknown {
  const formats = image?.cells.map((row) => row.map(({ format }) => format));
  return [[...(image?.covers ?? [])], image?.hiddenColumns, image?.isProtected, formats];
}

function present(image: SheetImage | null): SheetImage {
  if (image === null) throw new Error('The sheet is not there.');
  return image;
}

/** What every edge that can write has to do alike with what is put back. */
export function describeRestoring(name: string, open: () => RestorableEdge): void {
  describe(`putting back the parts of a sheet in ${name}`, () => {
    test.each(['formulas', 'labels'] as const)('%s: makes the sheet what it was', async (part) => {
      const { port, wipe } = open();
      const [scoreSheet] = sheets(7);
      const { id } = await port.insertSheet(scoreSheet);
      const before = await port.readSheet(id);
      const own = scoreSheet.cells.filter(
        ({ content, style }) =>
          scoreSheet.styles[style]?.isLocked === true &&
          content.kind === (part === 'formulas' ? 'formula' : 'text'),
      );
      const schema = scoreSheet.names.find((each) => each.name === SCHEMA_NAME)?.range;
      for (const { row, column } of own.filter((cell) => cell.row !== schema?.row).slice(0, 40)) {
        await wipe(id, row, column);
      }
      const damaged = await port.readSheet(id);
      const restoration = damaged && restorationOf(EDITION_2562, damaged, part);
      expect(restoration?.contents).toHaveLength(40);
      if (restoration != null) await port.restoreSheet(id, restoration);
      expect((await port.readSheet(id))?.cells.map((row) => row.map(({ formula }) => formula))).toEqual(
        before?.cells.map((row) => row.map(({ formula }) => formula)),
      );
      expect(essenceOfTexts(await port.readSheet(id))).toEqual(essenceOfTexts(before));
    });

    test.each(DAMAGED)('%s: does that alone, and is taken back', async (part, damage) => {
      const { port } = open();
      const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
      const whole = lying(await port.readSheet(id));
      await port.restoreSheet(id, { ...NO_RESTORATION, ...damage });
      const damaged = present(await port.readSheet(id));
      expect(lying(damaged)).not.toEqual(whole);
      const made = restorationOf(EDITION_2562, damaged, part);
      const back = made && undoing(damaged, made);
      if (made === null || back === null) throw new Error(`There is no way back from ${part}.`);
      await port.restoreSheet(id, made);
      const restored = present(await port.readSheet(id));
      expect(lying(restored)).toEqual(whole);
      expect(isAsRestored(damaged, restored, made)).toBe(true);
      await port.restoreSheet(id, back);
      expect(lying(await port.readSheet(id))).toEqual(lying(damaged));
    });

    test('leaves the sheet protected', async () => {
      const { port } = open();
      const [scoreSheet] = sheets(8);
      const { id } = await port.insertSheet(scoreSheet);
      const image = await port.readSheet(id);
      const restoration = image && restorationOf(EDITION_2562, image, 'protection');
      if (restoration != null) await port.restoreSheet(id, restoration);
      expect((await port.readSheet(id))?.isProtected).not.toBe(false);
    });

    test('locks the entries of a closed score sheet, and opens them again as they were', async () => {
      const { port } = open();
      const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
      const before = present(await port.readSheet(id));
      await port.restoreSheet(id, entriesLocked(EDITION_2562, before));
      const closed = present(await port.readSheet(id));
      const unlocked = [...(closed.covers ?? [])].filter(([, { isLocked }]) => isLocked !== true);
      expect(unlocked.map(([key]) => key)).toEqual([FACT_NAMES.mutedWarnings]);
      expect(essenceOfTexts(closed)).toEqual(essenceOfTexts(before));
      await port.restoreSheet(id, entriesOpened(EDITION_2562, closed));
      expect(lying(await port.readSheet(id))).toEqual(lying(before));
    });

    test('writes into another sheet along with it: what the change log needs', async () => {
      const { port } = open();
      const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
      const log = await port.insertSheet(createLogSheet());
      const beside = (count: number): SheetContents => ({
        id: log.id,
        contents: [{ row: 1, column: 7, content: { kind: 'number', value: count } }],
      });
      const counted = async (): Promise<unknown> => readLog(present(await port.readSheet(log.id)));
      await port.restoreSheet(id, NO_RESTORATION, beside(2));
      expect(await counted()).toMatchObject({ count: 2 });
      await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT), beside(3));
      expect(await counted()).toMatchObject({ count: 3 });
    });

    test('says that the sheet is gone where it is', async () => {
      const { port } = open();
      await expect(port.restoreSheet('{none}', NO_RESTORATION)).rejects.toMatchObject({
        code: 'sheetNotFound',
      });
    });
  });
}

function essenceOfTexts(image: SheetImage | null): readonly unknown[] {
  return (image?.cells ?? []).flatMap((row) =>
    row.map(({ value, formula }) => (typeof value === 'string' && formula === null ? value : null)),
  );
}
