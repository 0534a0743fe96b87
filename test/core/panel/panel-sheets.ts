import {
  type Assessment,
  CATALOGUES,
  type CellContent,
  type CompileWish,
  createSummary,
  CRITERION_IDS,
  EDITION_2562,
  imageOf,
  isPanelSheet,
  NO_WRITTEN_WORDS,
  type PanelReading,
  type PanelRefusal,
  readPanel,
  type SheetBlueprint,
  type SheetImage,
  verdictName,
  type WrittenWords,
} from '../../../src/core/index.ts';
import { PANEL_NAMES } from '../../../src/core/blueprint/names.ts';
import { pointsOf } from '../../../src/core/panel/fraction.ts';
import { compiledSheets } from '../../../src/workbook/compiled-sheets.ts';
import { compiled } from './panels.ts';

const WRITTEN_ON = { year: 2026, month: 11, day: 22 };

/** The sheets of a compiled workbook, the overview first. */
export type Sheets = readonly SheetBlueprint[];

/** Compiles one score sheet per assessment. */
export function panelSheets(assessments: readonly Assessment[], wish: Partial<CompileWish> = {}): Sheets {
  return [...compiledSheets(EDITION_2562, compiled(assessments, wish), WRITTEN_ON)];
}

/** The sheets as they are read before any program has calculated them. */
export function imagesOf(sheets: Sheets): readonly SheetImage[] {
  return sheets.map((sheet) => imageOf(sheet, sheet.sheetName, sheet.sheetName));
}

/** The first panel's sheet. */
export function firstPanel(images: readonly SheetImage[]): SheetImage {
  const panel = images.find(isPanelSheet);
  if (panel === undefined) throw new Error('There is no panel.');
  return panel;
}

/** Reads the first panel's sheet. */
export function readFirst(sheets: Sheets): PanelReading | PanelRefusal {
  const images = imagesOf(sheets);
  return readPanel(EDITION_2562, firstPanel(images), images);
}

/** The same, which has to say what counts. */
export function readingOf(sheets: Sheets): PanelReading {
  const read = readFirst(sheets);
  if ('code' in read) throw new Error(`refused: ${read.code}`);
  return read;
}

function contentOf(value: number | string | null): CellContent {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

/** A sheet in which something else stands in one cell. */
export function withCell(
  sheet: SheetBlueprint,
  row: number,
  column: number,
  value: number | string | null,
): SheetBlueprint {
  const content = contentOf(value);
  const cells = sheet.cells.map((cell) =>
    cell.row === row && cell.column === column ? { ...cell, content } : cell,
  );
  return { ...sheet, cells };
}

/** Something typed over a cell: `row` and `column` within the block of a name. */
export type Edit = readonly [name: string, row: number, column: number, value: number | string | null];

/** The sheets once something was typed into the first panel's. */
export function retyped(sheets: Sheets, ...edits: readonly Edit[]): Sheets {
  const at = imagesOf(sheets).findIndex(isPanelSheet);
  return sheets.map((sheet, index) => {
    if (index !== at) return sheet;
    return edits.reduce((changed, [name, row, column, value]) => {
      const block = sheet.names.find((each) => each.name === name)?.range;
      if (block === undefined) throw new Error(`There is no ${name}.`);
      return withCell(changed, block.row + row, block.column + column, value);
    }, sheet);
  });
}

/** The same once a spreadsheet program has calculated the first panel's scores and verdicts. */
export function calculated(sheets: Sheets): Sheets {
  const { combined, findings } = readingOf(sheets);
  const scores = CRITERION_IDS.map((id, row): Edit => {
    const score = combined[id];
    return [PANEL_NAMES.used, row, 0, score === null ? '' : pointsOf(score)];
  });
  const verdicts = findings.awards.flatMap((finding) =>
    (['points', 'declared', 'verdict'] as const).map((part): Edit => [
      verdictName(part, finding.award.id),
      0,
      0,
      CATALOGUES.th.verdict[finding[part]],
    ]),
  );
  return retyped(sheets, ...scores, ...verdicts);
}

/** The summary of the first panel. */
export function panelSummary(sheets: Sheets, words: WrittenWords = NO_WRITTEN_WORDS): SheetBlueprint {
  const panel = readingOf(sheets);
  const { standing, findings } = panel;
  return createSummary(EDITION_2562, {
    assessment: standing.assessment,
    findings,
    panel,
    source: firstPanel(imagesOf(sheets)),
    writtenOn: WRITTEN_ON,
    words,
    rulesSheet: 'เกณฑ์และที่มา',
  });
}
