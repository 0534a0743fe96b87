import {
  type Assessment,
  CATALOGUES,
  type CellValue,
  type CompileWish,
  CRITERION_IDS,
  EDITION_2562,
  imageOf,
  isPanelSheet,
  type PanelReading,
  type PanelRefusal,
  readPanel,
  type SheetBlueprint,
  type SheetImage,
  verdictName,
} from '../../../src/core/index.ts';
import { PANEL_NAMES } from '../../../src/core/blueprint/names.ts';
import { pointsOf } from '../../../src/core/panel/fraction.ts';
import { compiledSheets } from '../../../src/workbook/compiled-sheets.ts';
import { compiled } from './panels.ts';

const WRITTEN_ON = { year: 2026, month: 11, day: 22 };

/** The sheets of a compiled workbook. */
export function panelBlueprints(
  assessments: readonly Assessment[],
  wish: Partial<CompileWish> = {},
): readonly SheetBlueprint[] {
  return [...compiledSheets(EDITION_2562, compiled(assessments, wish), WRITTEN_ON)];
}

/** The same as they are read before any program has calculated them. */
export function panelImages(
  assessments: readonly Assessment[],
  wish: Partial<CompileWish> = {},
): readonly SheetImage[] {
  return panelBlueprints(assessments, wish).map((sheet) => imageOf(sheet, sheet.sheetName, sheet.sheetName));
}

/** The first panel's sheet. */
export function firstPanel(images: readonly SheetImage[]): SheetImage {
  const panel = images.find(isPanelSheet);
  if (panel === undefined) throw new Error('There is no panel.');
  return panel;
}

/** Reads the first panel's sheet. */
export function readFirst(images: readonly SheetImage[]): PanelReading | PanelRefusal {
  return readPanel(EDITION_2562, firstPanel(images), images);
}

/** The same once a spreadsheet program has calculated the first panel's scores and verdicts. */
export function calculated(images: readonly SheetImage[]): readonly SheetImage[] {
  const read = readFirst(images);
  if ('code' in read) throw new Error(`refused: ${read.code}`);
  const scores = CRITERION_IDS.map((id, row) => {
    const score = read.combined[id];
    return [PANEL_NAMES.used, row, score === null ? '' : pointsOf(score)] as const;
  });
  const verdicts = read.findings.awards.flatMap((finding) =>
    (['points', 'declared', 'verdict'] as const).map(
      (part) => [verdictName(part, finding.award.id), 0, CATALOGUES.th.verdict[finding[part]]] as const,
    ),
  );
  return [...scores, ...verdicts].reduce(
    (sheets, [name, row, value]) => retyped(sheets, name, row, 0, value),
    images,
  );
}

/** Types over a cell of the first panel's sheet: `row` and `column` within the block of a name. */
export function retyped(
  images: readonly SheetImage[],
  name: string,
  row: number,
  column: number,
  value: CellValue,
): readonly SheetImage[] {
  const panel = firstPanel(images);
  const block = panel.names.get(name);
  if (block == null) throw new Error(`There is no ${name}.`);
  const cells = panel.cells.map((line, y) =>
    line.map((cell, x) =>
      y === block.row + row && x === block.column + column ? { ...cell, value, formula: null } : cell,
    ),
  );
  return images.map((image) => (image === panel ? { ...panel, cells } : image));
}
