import type { CellPlan, CellStyle, SheetBlueprint } from '../../src/core/index.ts';

const label: CellStyle = {
  font: { name: 'TH Sarabun New', size: 16, isBold: true, colour: '#1F3864' },
  fill: '#DDEBF7',
  border: '#808080',
  horizontal: 'center',
  vertical: 'center',
  wraps: true,
  numberFormat: 'General',
  isLocked: true,
};

const plain: CellStyle = {
  font: { name: 'TH Sarabun New', size: 14, colour: '#000000' },
  border: '#808080',
  horizontal: 'left',
  vertical: 'top',
  wraps: false,
  numberFormat: 'General',
  isLocked: true,
};

const entry: CellStyle = { ...plain, horizontal: 'right', numberFormat: '0.00', isLocked: false };

const note: CellStyle = {
  ...plain,
  font: { ...plain.font, isItalic: true },
  numberFormat: '@',
  isLocked: false,
};

function text(row: number, column: number, content: string, style: string): CellPlan {
  return { row, column, content: { kind: 'text', text: content }, style };
}

/** Texts that Excel would take for something else if it were let. */
export const TRICKY_TEXTS = [
  '2562',
  '1, 3',
  '-',
  '=1+1',
  '50%',
  '1/2',
  'TRUE',
  '#N/A',
  "'quoted'",
  '+ใช่',
  '๒๕',
];

/**
 * A small sheet with every feature of a blueprint at least once: title, head, two scores with a total, tricky texts.
 *
 *     A1:D1 title, merged   A2:D2 head   A3:D4 criteria   C5 total   A7:D17 tricky texts   F1 schema (hidden)
 */
export function fixtureBlueprint(change: Partial<SheetBlueprint> = {}): SheetBlueprint {
  return {
    sheetName: 'ใบคะแนน',
    columns: [
      { width: 60 },
      { width: 300 },
      { width: 80 },
      { width: 80 },
      { width: 64, isHidden: true },
      { width: 64, isHidden: true },
    ],
    rowHeights: [46, 50, 30, 30, 30],
    cells: [
      text(0, 0, 'แบบให้คะแนน', 'label'),
      text(0, 5, 'pmqa-score-sheet/1/2562', 'plain'),
      ...['รหัส', 'หมวด', 'คะแนน', 'ความเห็น'].map((word, column) => text(1, column, word, 'label')),
      ...[2, 3].flatMap((row): readonly CellPlan[] => [
        text(row, 0, String(row - 1), 'plain'),
        text(row, 1, 'การนำองค์การ', 'plain'),
        { row, column: 2, content: { kind: 'blank' }, style: 'entry' },
        { row, column: 3, content: { kind: 'blank' }, style: 'note' },
      ]),
      { row: 4, column: 2, content: { kind: 'formula', formula: '=SUM(C3:C4)' }, style: 'plain' },
      { row: 5, column: 2, content: { kind: 'number', value: 110.5 }, style: 'plain' },
      { row: 5, column: 3, content: { kind: 'boolean', value: true }, style: 'plain' },
      ...TRICKY_TEXTS.map((tricky, index) => text(6 + index, 0, tricky, index % 2 === 0 ? 'plain' : 'note')),
    ],
    styles: { label, plain, entry, note },
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    validations: [
      {
        range: { row: 2, column: 2, rows: 2, columns: 1 },
        rule: { kind: 'custom', formula: '=AND(ISNUMBER(C3),C3>=0,C3<=110)' },
        prompt: { title: 'คะแนน', message: '0 ถึง 110' },
        alert: { style: 'stop', title: 'ใช้ไม่ได้', message: 'ต้องเป็นตัวเลข' },
      },
      {
        range: { row: 2, column: 3, rows: 1, columns: 1 },
        rule: { kind: 'list', items: ['ใช่', 'ไม่ใช่'] },
        prompt: { title: 'ความเห็น', message: 'เลือกจากรายการ' },
        alert: { style: 'warning', title: 'ไม่อยู่ในรายการ', message: 'เลือกใหม่' },
      },
    ],
    highlights: [
      {
        range: { row: 2, column: 2, rows: 2, columns: 1 },
        formula: '=C3>=55',
        look: { fill: '#C6EFCE', colour: '#006100', isBold: true },
      },
      {
        range: { row: 2, column: 2, rows: 2, columns: 1 },
        formula: '=C3<55',
        look: { fill: '#FFC7CE', colour: '#9C0006', isBold: false },
      },
    ],
    names: [
      { name: 'pmqa_schema', range: { row: 0, column: 5, rows: 1, columns: 1 } },
      { name: 'pmqa_sheet', range: { row: 0, column: 0, rows: 17, columns: 6 } },
      { name: 'pmqa_score_1', range: { row: 2, column: 2, rows: 1, columns: 1 } },
      { name: 'pmqa_score_2', range: { row: 3, column: 2, rows: 1, columns: 1 } },
      { name: 'pmqa_note_1', range: { row: 2, column: 3, rows: 1, columns: 1 } },
      { name: 'pmqa_total', range: { row: 4, column: 2, rows: 1, columns: 1 } },
    ],
    freeze: { rows: 2, columns: 1 },
    isProtected: true,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      area: { row: 0, column: 0, rows: 17, columns: 4 },
      scale: { percent: 70 },
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 1 },
      rowBreaks: [6],
      columnBreaks: [3],
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      footer: { left: 'PMQA', center: '&A', right: 'หน้า &P / &N' },
    },
    tabColour: '#1F3864',
    ...change,
  };
}
