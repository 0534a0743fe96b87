import { AWARD_IDS } from '../../criteria/award.ts';
import type { Edition } from '../../criteria/edition.ts';
import { THAI } from '../../language/thai.ts';
import type { CompiledPanel } from '../../panel/compile.ts';
import { cellAddress, type CellRange } from '../address.ts';
import type { CellContent, CellPlan, Highlight, NamePlan, SheetBlueprint, Validation } from '../blueprint.ts';
import { place, placeBlock, text } from '../cell-plans.ts';
import { PANEL_SCHEMA, SCHEMA_NAME, SHEET_NAME, TOTAL_NAME, verdictName } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { isScoreFormula } from '../score-sheet/criterion-formulas.ts';
import { flagHighlights, statusHighlights, verdictHighlights } from '../score-sheet/sheet-highlights.ts';
import { type StyleName, STYLES } from '../styles.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import { awardMerges } from './panel-awards.ts';
import { agendaLines, panelMatrixCells } from './panel-cells.ts';
import { panelFactCells, panelFactMerges, panelFactValidations } from './panel-facts.ts';
import {
  across,
  panelAwardRow,
  type PanelColumn,
  panelCriterionRow,
  type PanelLayout,
  panelLayout,
  PANEL_ROW,
} from './panel-layout.ts';
import { panelColumns, panelPrint, widthOfColumns } from './panel-page.ts';
import { panelNames } from './panel-names.ts';
import { panelRefs, partColumn } from './panel-refs.ts';
import { PANEL_TEXT } from './panel-words.ts';

/** A line of words over one of the two pages, merged. */
interface Line {
  readonly range: CellRange;
  readonly content: CellContent;
  readonly style: StyleName;
}

function linesOfSheet(edition: Edition, compiled: CompiledPanel, { column }: PanelLayout): readonly Line[] {
  const left = (row: number, words: string, style: StyleName): Line => ({
    range: across(row, column('id'), column('flag')),
    content: text(words),
    style,
  });
  const right = (row: number, words: string, style: StyleName): Line => ({
    range: across(row, column('agreedId'), column('check')),
    content: text(words),
    style,
  });
  const { robustness, agenda } = agendaLines(compiled);
  const subtitle = THAI.edition(edition.criteriaYear, edition.maximum);
  const { agency } = compiled.panel.facts;
  return [
    left(PANEL_ROW.title, PANEL_TEXT.title, 'title'),
    left(PANEL_ROW.subtitle, subtitle, 'subtitle'),
    left(PANEL_ROW.legend, PANEL_TEXT.legend, 'remark'),
    left(PANEL_ROW.awardSection, PANEL_TEXT.awards, 'section'),
    left(PANEL_ROW.robustness, robustness, 'paragraph'),
    left(PANEL_ROW.agendaSection, PANEL_TEXT.agenda, 'section'),
    ...agenda.map((words, index) => left(PANEL_ROW.firstAgenda + index, words, 'paragraph')),
    right(PANEL_ROW.title, `${PANEL_TEXT.agreedTitle}: ${agency}`, 'title'),
    right(PANEL_ROW.subtitle, subtitle, 'subtitle'),
    ...PANEL_TEXT.guidance.map((words, index) => right(PANEL_ROW.awardSection + index, words, 'plain')),
    right(PANEL_ROW.robustness, PANEL_TEXT.signature, 'signature'),
  ];
}

function rowHeights(edition: Edition, lines: readonly Line[], layout: PanelLayout): readonly number[] {
  const columns = panelColumns(layout);
  const nameWidth = columns[layout.column('name')]?.width ?? 0;
  const last = Math.max(...lines.map(({ range }) => range.row));
  const heights = Array.from({ length: last + 1 }, () => 34);
  const SPACERS = [
    PANEL_ROW.agency - 1,
    PANEL_ROW.head - 1,
    PANEL_ROW.robustness - 1,
    PANEL_ROW.agendaSection - 1,
  ];
  for (const row of SPACERS) heights[row] = 14;
  heights[PANEL_ROW.head] = 66;
  heights[PANEL_ROW.awardHead] = 66;
  for (const { id, thaiName } of edition.criteria)
    heights[panelCriterionRow(id)] = Math.max(40, heightOfLines(linesOf(thaiName, nameWidth)));
  for (const { range, content } of lines) {
    const { row, column, columns: span } = range;
    const words = content.kind === 'text' ? content.text : '';
    const needed = heightOfLines(linesOf(words, widthOfColumns(columns, column, column + span - 1)));
    heights[row] = Math.max(heights[row] ?? 0, needed);
  }
  heights[PANEL_ROW.title] = 46;
  return heights;
}

function highlights(layout: PanelLayout): readonly Highlight[] {
  const over = (name: PanelColumn, last: number = PANEL_ROW.lastCriterion): CellRange => ({
    row: PANEL_ROW.firstCriterion,
    column: layout.column(name),
    rows: last - PANEL_ROW.firstCriterion + 1,
    columns: 1,
  });
  const verdicts = (['points', 'declared', 'verdict'] as const).flatMap((part) =>
    verdictHighlights({
      row: PANEL_ROW.firstAward,
      column: partColumn(layout, part),
      rows: AWARD_IDS.length,
      columns: 1,
    }),
  );
  return [
    ...statusHighlights(over('status', PANEL_ROW.total)),
    ...flagHighlights(over('flag')),
    ...statusHighlights(over('check')),
    ...verdicts,
  ];
}

function agreedValidations(edition: Edition, { column }: PanelLayout): readonly Validation[] {
  return edition.criteria.map(({ id, maximum }) => {
    const row = panelCriterionRow(id);
    const message = `ต้องเป็นตัวเลข 0 ถึง ${String(maximum)} ทศนิยมไม่เกิน 2 ตำแหน่ง ลบออกเพื่อกลับไปใช้ค่าตามวิธี`;
    return {
      range: across(row, column('agreed'), column('agreed')),
      rule: { kind: 'custom', formula: `=${isScoreFormula(cellAddress(row, column('agreed')), maximum)}` },
      prompt: { title: `คะแนนตกลงร่วม หมวด ${id}`, message: 'พิมพ์ทับเมื่อที่ประชุมตกลงให้เปลี่ยน แล้วใส่เหตุผล' },
      alert: { style: 'stop', title: 'ใช้เป็นคะแนนไม่ได้', message },
    };
  });
}

function names(layout: PanelLayout, rows: number): readonly NamePlan[] {
  const { column, lastColumn } = layout;
  const cell = (row: number, at: number): CellRange => across(row, at, at);
  return [
    { name: SCHEMA_NAME, range: cell(PANEL_ROW.title, column('count')) },
    { name: SHEET_NAME, range: { row: 0, column: 0, rows, columns: lastColumn + 1 } },
    { name: TOTAL_NAME, range: cell(PANEL_ROW.total, column('used')) },
    ...panelNames(layout),
    ...AWARD_IDS.flatMap((id) =>
      (['points', 'declared', 'verdict'] as const).map((part) => ({
        name: verdictName(part, id),
        range: cell(panelAwardRow(id), partColumn(layout, part)),
      })),
    ),
  ];
}

/**
 * The sheet of one panel: every assessor's scores side by side, what they come to, the verdicts of all awards, and a
 * page for the scores that the committee agrees on. Its formulas follow the choices on the overview and every change.
 *
 * @param sheetName the name that the sheet gets
 * @param overview the name of the overview's sheet
 */
export function createPanelSheet(
  edition: Edition,
  compiled: CompiledPanel,
  sheetName: string,
  overview: string,
): SheetBlueprint {
  const { panel } = compiled;
  const layout = panelLayout(panel.seats.length);
  const refs = panelRefs(layout, overview);
  const lines = linesOfSheet(edition, compiled, layout);
  const columns = panelColumns(layout);
  const heights = rowHeights(edition, lines, layout);
  const panelCells = (): readonly CellPlan[] => [
    ...lines.flatMap(({ range, content, style }) => placeBlock(range, content, style)),
    ...panelFactCells(edition, panel, layout, refs),
    ...panelMatrixCells(edition, compiled, layout, refs),
    place(PANEL_ROW.title, layout.column('count'), text(PANEL_SCHEMA), 'machine'),
  ];
  return {
    sheetName,
    columns,
    rowHeights: heights,
    // Made when they are asked for, and not kept: a compilation can have thousands of panels.
    get cells() {
      return panelCells();
    },
    styles: STYLES,
    merges: [
      ...lines.map(({ range }) => range),
      ...panelFactMerges(panel, layout, refs),
      ...awardMerges(layout),
      across(PANEL_ROW.total, layout.column('id'), layout.column('name')),
      ...[PANEL_ROW.done, PANEL_ROW.leaning].map((row) =>
        across(row, layout.column('id'), layout.column('maximum')),
      ),
    ],
    validations: [...panelFactValidations(panel, layout, refs), ...agreedValidations(edition, layout)],
    highlights: highlights(layout),
    names: names(layout, heights.length),
    freeze: { rows: 0, columns: layout.column('maximum') },
    isProtected: true,
    print: panelPrint(layout, columns, heights),
    tabColour: PALETTE.navy,
  };
}
