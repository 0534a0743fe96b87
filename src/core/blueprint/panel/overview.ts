import type { CalendarDate } from '../../assessment/facts.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import { AWARD_WORDS, ROUND_WORDS } from '../../language/sheet-words.ts';
import { THAI } from '../../language/thai.ts';
import { METHODS, ROUNDINGS } from '../../panel/combining.ts';
import type { Compilation, CompiledPanel } from '../../panel/compile.ts';
import type { Panel } from '../../panel/panel.ts';
import { statisticsOf } from '../../panel/statistics.ts';
import { cellAddress, type CellRange, quoteSheetName } from '../address.ts';
import type { CellContent, CellPlan, SheetBlueprint, Validation } from '../blueprint.ts';
import { formula, number, place, placeBlock, text } from '../cell-plans.ts';
import { OVERVIEW_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { verdictHighlights } from '../score-sheet/sheet-highlights.ts';
import { type StyleName, STYLES } from '../styles.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import { OVERVIEW_CELL, OVERVIEW_COLUMN, OVERVIEW_ROW } from './overview-layout.ts';
import { fixed, fixedOver, panelLayout, PANEL_ROW } from './panel-layout.ts';
import { overAwards, panelRefs } from './panel-refs.ts';
import { rowHeightOf, tablePrint } from './table-sheet.ts';

const COLUMNS: readonly (readonly [head: string, width: number, style: StyleName])[] = [
  ['หน่วยงาน\nAgency', 330, 'wrapped'],
  ['รางวัลที่ขอรับ\nAward', 130, 'wrapped'],
  ['รอบ\nRound', 110, 'wrapped'],
  ['ปี พ.ศ.\nYear', 70, 'centred'],
  ['ผู้ตรวจ\nAssessors', 92, 'centred'],
  ['ยังไม่กรอก\nBlank', 92, 'centred'],
  ['คะแนนรวม\nTotal', 92, 'number'],
  ['ผลตามคะแนน\nBy points', 132, 'strong'],
  ['เงื่อนไขที่แจ้ง\nDeclared', 132, 'strong'],
  ['ผลการพิจารณา\nVerdict', 132, 'strong'],
  ['คร่อมเกณฑ์\nCrossing', 98, 'centred'],
  ['ต่างเกินขีด\nWide', 98, 'centred'],
  ['ความมั่นคง (ขณะรวบรวม)\nRobustness', 236, 'wrapped'],
  ['แผ่นงาน\nSheet', 200, 'wrapped'],
];

const WIDTHS = COLUMNS.map(([, width]) => width);
const COUNT = COLUMNS.length;

const REMARK =
  'เรียงตามชื่อหน่วยงาน ไม่ใช่ตามคะแนน รางวัลนี้วัดกับเกณฑ์ ไม่ได้จัดอันดับ · ผลเปลี่ยนตามทันทีเมื่อเปลี่ยนวิธีรวมคะแนน การปัดเศษ หรือค่าในแผ่นงานของหน่วยงาน · ' +
  'หนังสือรางวัลไม่ได้กำหนดวิธีรวมคะแนน การปัดเศษ และขีดของความต่าง ทั้งสามเป็นข้อกำหนดของคณะกรรมการ';

/** How many entries of the panel are still blank. */
function unscoredOf(panel: Panel): number {
  return CRITERION_IDS.reduce((sum, id) => sum + statisticsOf(panel, id).states.unscored, 0);
}

/** One row of the overview; what comes from the panel's sheet are formulas. */
function panelRow(
  { panel, robustness }: CompiledPanel,
  sheet: string,
  overview: string,
): readonly CellContent[] {
  const { agency, award, round, awardYear } = panel.facts;
  const layout = panelLayout(panel.seats.length);
  const refs = panelRefs(layout, overview);
  const on = (reference: string): string => `${quoteSheetName(sheet)}!${reference}`;
  const ofAward = (part: 'points' | 'declared' | 'verdict'): CellContent =>
    formula(
      `=IF(${on(refs.state('chosenAward'))}=0,"–",INDEX(${on(overAwards(layout, part))},${on(refs.state('chosenAward'))}))`,
    );
  const sum = (name: 'crosses' | 'isWide'): CellContent =>
    formula(`=SUM(${on(fixedOver(layout.column(name)))})`);
  return [
    text(agency),
    text(award === null ? '' : AWARD_WORDS[award]),
    text(round === null ? '' : ROUND_WORDS[round]),
    number(awardYear),
    number(panel.seats.length),
    number(unscoredOf(panel)),
    formula(`=${on(fixed(PANEL_ROW.total, layout.column('used')))}`),
    ...(['points', 'declared', 'verdict'] as const).map(ofAward),
    sum('crosses'),
    sum('isWide'),
    text(robustness === null ? '–' : THAI_PANEL.robustness(robustness)),
    text(sheet),
  ];
}

interface Choice {
  readonly label: string;
  readonly cell: { readonly row: number; readonly column: number };
  readonly content: CellContent;
  readonly style: StyleName;
  readonly rule: Validation['rule'];
}

/** The committee's choices, which every panel's sheet follows. */
function choicesOf({ wish: { combining, spreadLimit } }: Compilation): readonly Choice[] {
  const { method, rounding, spreadLimit: limit } = OVERVIEW_CELL;
  const limitCell = cellAddress(limit.row, limit.column);
  return [
    {
      label: 'วิธีรวมคะแนน (คณะกรรมการกำหนด)',
      cell: method,
      content: text(THAI_PANEL.method[combining.method]),
      style: 'entryChoice',
      rule: { kind: 'list', items: METHODS.map((id) => THAI_PANEL.method[id]) },
    },
    {
      label: 'การปัดเศษ (คณะกรรมการกำหนด)',
      cell: rounding,
      content: text(THAI_PANEL.rounding[combining.rounding]),
      style: 'entryChoice',
      rule: { kind: 'list', items: ROUNDINGS.map((id) => THAI_PANEL.rounding[id]) },
    },
    {
      label: 'ขีดของความต่าง (ร้อยละของคะแนนเต็ม)',
      cell: limit,
      content: number(spreadLimit),
      style: 'entryYear',
      rule: {
        kind: 'custom',
        formula: `=IF(ISNUMBER(${limitCell}),AND(${limitCell}>=0,${limitCell}<=100),FALSE)`,
      },
    },
  ];
}

/** A choice stands over the columns from that of its cell to the year's. */
function choiceBlock({ cell }: Choice): CellRange {
  return { ...cell, rows: 1, columns: OVERVIEW_COLUMN.year - cell.column + 1 };
}

function line(row: number): CellRange {
  return { row, column: 0, rows: 1, columns: COUNT };
}

function originWords({ files, panels }: Compilation, writtenOn: CalendarDate): string {
  const taken = files.filter(({ status }) => status === 'taken').length;
  return `รวบรวมเมื่อ ${THAI.date(writtenOn)} · ${THAI_PANEL.tally(taken, files.length - taken, panels.length)}`;
}

/**
 * The overview of all panels: their verdicts, in the order of the agencies' names, and the committee's choices.
 *
 * @param sheets the name of each panel's sheet, in the order of the panels
 */
export function createOverview(
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  sheetName: string,
  sheets: readonly string[],
): SheetBlueprint {
  const { panels } = compilation;
  const rows = panels.map((panel, index) => panelRow(panel, sheets[index] ?? '', sheetName));
  const choices = choicesOf(compilation);
  const { title, subtitle, origin, head, firstPanel } = OVERVIEW_ROW;
  const remarkRow = firstPanel + rows.length;
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  const body = rows.flatMap((row, index): readonly CellPlan[] =>
    row.map((content, column) => place(firstPanel + index, column, content, COLUMNS[column]?.[2] ?? 'text')),
  );
  return {
    sheetName,
    columns: [...WIDTHS.map((each) => ({ width: each })), { width: 64, isHidden: true }],
    rowHeights: [
      ...[46, 30, 32, 32, 32, 32, 14, 66],
      ...rows.map((row) => Math.max(34, rowHeightOf(row, WIDTHS))),
      heightOfLines(linesOf(REMARK, width)),
    ],
    cells: [
      ...placeBlock(line(title), text('ภาพรวมผลการพิจารณาคุณสมบัติรับรางวัล PMQA'), 'title'),
      ...placeBlock(line(subtitle), text(THAI.edition(edition.criteriaYear, edition.maximum)), 'subtitle'),
      ...placeBlock(line(origin), text(originWords(compilation, writtenOn)), 'plain'),
      ...choices.flatMap((choice) => [
        place(choice.cell.row, 0, text(choice.label), 'label'),
        ...placeBlock(choiceBlock(choice), choice.content, choice.style),
      ]),
      ...COLUMNS.map(([words], column) => place(head, column, text(words), 'head')),
      ...body,
      ...placeBlock(line(remarkRow), text(REMARK), 'remark'),
      place(title, OVERVIEW_COLUMN.schema, text(OVERVIEW_SCHEMA), 'machine'),
    ],
    styles: STYLES,
    merges: [...[title, subtitle, origin, remarkRow].map(line), ...choices.map(choiceBlock)],
    validations: choices.map(({ cell, label, rule }) => ({
      range: { ...cell, rows: 1, columns: 1 },
      rule,
      prompt: { title: '', message: '' },
      alert: {
        style: 'stop',
        title: 'ใช้ไม่ได้',
        message: `${label}: เลือกจากรายการ หรือพิมพ์ตัวเลข 0 ถึง 100 สำหรับขีด`,
      },
    })),
    highlights: verdictHighlights({
      row: firstPanel,
      column: OVERVIEW_COLUMN.points,
      rows: Math.max(1, rows.length),
      columns: 3,
    }),
    names: [
      { name: SCHEMA_NAME, range: { row: title, column: OVERVIEW_COLUMN.schema, rows: 1, columns: 1 } },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: remarkRow + 1, columns: COUNT + 1 } },
    ],
    freeze: { rows: firstPanel, columns: 1 },
    filter: { row: head, column: 0, rows: rows.length + 1, columns: COUNT },
    isProtected: false,
    print: tablePrint(COUNT, remarkRow + 1, head),
    tabColour: PALETTE.goodInk,
  };
}
