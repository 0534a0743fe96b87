import type { CellContent, CellPlan, CellStyle, SheetBlueprint } from '../../src/core/index.ts';

const PLAIN: CellStyle = {
  font: { name: 'TH Sarabun New', size: 16, colour: '#1A1A1A' },
  horizontal: 'left',
  vertical: 'center',
  wraps: true,
  numberFormat: 'General',
  isLocked: true,
};

/** One of every kind of content, by a name for the test's title. */
export const CONTENTS: Readonly<Record<string, CellContent>> = {
  'Thai text': { kind: 'text', text: 'น้ำหนัก ๑๒ คะแนน' },
  'text of two lines': { kind: 'text', text: 'บรรทัดแรก\nบรรทัดที่สอง' },
  'text with white space around': { kind: 'text', text: '  ก\t ' },
  'text that looks like a formula': { kind: 'text', text: '=1+1' },
  'text that begins with +': { kind: 'text', text: '+66' },
  'text that begins with -': { kind: 'text', text: '-' },
  'text that begins with @': { kind: 'text', text: '@ก' },
  'text that looks like a number': { kind: 'text', text: '007' },
  'text that looks like an error': { kind: 'text', text: '#N/A' },
  'text that looks like an escape': { kind: 'text', text: '_x0041_ and _x005F_' },
  'text of markup': { kind: 'text', text: `<b a="1">'&amp;'</b>]]>` },
  'text beyond the first plane': { kind: 'text', text: '𝟘 ✓' },
  'a whole number': { kind: 'number', value: 12 },
  'a fraction': { kind: 'number', value: 0.1 },
  'a tiny negative number': { kind: 'number', value: -1.25e-7 },
  'a large number': { kind: 'number', value: 1.7976931348623157e308 },
  zero: { kind: 'number', value: 0 },
  true: { kind: 'boolean', value: true },
  false: { kind: 'boolean', value: false },
  'a formula': { kind: 'formula', formula: '=IF(ISNUMBER(A1),"<ก> & ""ข""",1)' },
  'a formula with a later function': { kind: 'formula', formula: '=IFNA(MATCH("IFNA(",B1:B2,0),"")' },
  blank: { kind: 'blank' },
};

/** A sheet that uses every part of a blueprint; the contents stand in column A from row 1 on. */
export function sampleBlueprint(sheetName = 'แบบให้คะแนน'): SheetBlueprint {
  const cells: CellPlan[] = [
    ...Object.values(CONTENTS).map((content, row) => ({ row, column: 0, content, style: 'plain' })),
    { row: 0, column: 1, content: { kind: 'number', value: 7.5 }, style: 'score' },
    { row: 1, column: 1, content: { kind: 'blank' }, style: 'score' },
    { row: 2, column: 1, content: { kind: 'formula', formula: '=SUM(B1:B2)*2' }, style: 'total' },
    { row: 0, column: 2, content: { kind: 'text', text: 'pmqa' }, style: 'answer' },
  ];
  const lastRow = Object.keys(CONTENTS).length;
  return {
    sheetName,
    columns: [{ width: 320 }, { width: 84 }, { width: 97 }, { width: 40, isHidden: true }],
    rowHeights: Array.from({ length: lastRow + 2 }, (_, row) => (row === 0 ? 44 : 31)),
    cells,
    styles: {
      plain: PLAIN,
      score: { ...PLAIN, horizontal: 'right', fill: '#FFF9E5', numberFormat: '0.00', isLocked: false },
      total: {
        ...PLAIN,
        font: { ...PLAIN.font, isBold: true, isItalic: true },
        border: '#808080',
        vertical: 'top',
        wraps: false,
        numberFormat: '0.00%',
      },
      answer: { ...PLAIN, horizontal: 'center', numberFormat: '@', isLocked: false },
    },
    merges: [{ row: lastRow, column: 0, rows: 1, columns: 3 }],
    validations: [
      {
        range: { row: 0, column: 1, rows: 2, columns: 1 },
        rule: { kind: 'custom', formula: '=AND(ISNUMBER(B1),B1>=0,B1<=10)' },
        prompt: { title: 'คะแนน', message: 'ตัวเลข 0 ถึง 10\nทศนิยมได้ 2 ตำแหน่ง' },
        alert: { style: 'stop', title: 'คะแนนไม่ถูกต้อง', message: 'กรอก "0" ถึง <10>' },
      },
      {
        range: { row: 0, column: 2, rows: 1, columns: 1 },
        rule: { kind: 'list', items: ['ใช่', 'ไม่ใช่', '"-"'] },
        prompt: { title: '', message: '' },
        alert: { style: 'warning', title: 'เลือกจากรายการ', message: 'ใช่ หรือ ไม่ใช่' },
      },
    ],
    highlights: [
      {
        range: { row: 0, column: 1, rows: 2, columns: 1 },
        formula: '=AND(ISNUMBER(B1),B1<6)',
        look: { fill: '#FDE7E9', colour: '#8A0B14', isBold: true },
      },
      {
        range: { row: 0, column: 1, rows: 2, columns: 1 },
        formula: '=AND(ISNUMBER(B1),B1>=6)',
        look: { fill: '#E7F4E8', colour: '#0B5A10', isBold: false },
      },
    ],
    names: [
      { name: 'pmqa_schema', range: { row: 0, column: 2, rows: 1, columns: 1 } },
      { name: 'pmqa_score', range: { row: 0, column: 1, rows: 2, columns: 1 } },
      { name: 'pmqa_sheet', range: { row: 0, column: 0, rows: lastRow + 2, columns: 4 } },
    ],
    freeze: { rows: 1, columns: 2 },
    isProtected: true,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      area: { row: 0, column: 0, rows: lastRow + 1, columns: 3 },
      scale: 'fitToWidth',
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 0 },
      rowBreaks: [12],
      columnBreaks: [2],
      margins: { top: 0.75, bottom: 0.7, left: 0.5, right: 0.4, header: 0.3, footer: 0.25 },
      footer: { left: 'ก && ข', center: '', right: 'หน้า &P จาก &N' },
    },
    tabColour: '#0b5a10',
  };
}
