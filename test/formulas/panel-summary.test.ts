import {
  cellAt,
  EDITION_2562,
  FRESHNESS_NAME,
  readPanel,
  type SheetBlueprint,
  type SheetImage,
  TOTAL_NAME,
} from '../../src/core/index.ts';
import { ASSESSORS_NAME, PANEL_NAMES } from '../../src/core/blueprint/names.ts';
import { OVERVIEW_CELL } from '../../src/core/blueprint/panel/overview-layout.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import {
  type Edit,
  firstPanel,
  panelSheets,
  panelSummary,
  readFirst,
  retyped,
  type Sheets,
  withCell,
} from '../core/panel/panel-sheets.ts';
import { assessmentOf } from '../core/panel/panels.ts';
import { convertWithLibreOffice } from '../libreoffice/convert.ts';
import { parseCsv } from '../libreoffice/csv.ts';
import { describeWith } from '../programs.ts';

const FACTS = { agency: 'กรม \'ก\' "ข"', flCertificate: { state: 'yes' } } as const;
const { agreed, reason, scores, used } = PANEL_NAMES;

/** Compiled by three assessors; the committee agreed on another score of category 3, and typed one without a reason and one that is none. */
const BEFORE: Sheets = retyped(
  panelSheets(
    [
      assessmentOf("A'01", { '1': 60, '2': 'abstained', '3': 10, '7.6': 'unscored' }, FACTS),
      assessmentOf('A "02"', { '1': 60, '2': 'abstained', '3': 10, '7.6': 'unscored' }, FACTS),
      assessmentOf('A03', { '1': 60.01, '2': 'abstained', '3': 11, '7.6': 'unscored' }, FACTS),
    ],
    { combining: { method: 'agreed-from-mean', rounding: 'none' } },
  ),
  [agreed, 2, 0, 12],
  [reason, 2, 0, 'เห็นหลักฐานเพิ่ม'],
  [agreed, 4, 0, 50],
  [agreed, 5, 0, 'สูง'],
);

const SUMMARY: SheetBlueprint = panelSummary(BEFORE);

const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'two scores were changed whose mean stays': [
    [scores, 0, 0, 59],
    [scores, 0, 1, 61],
  ],
  'a missing score was entered as 0': [[scores, 11, 0, 0]],
  'a score was left out on purpose': [[scores, 11, 0, 'งดให้คะแนน']],
  'a score was agreed on': [
    [agreed, 5, 0, 70],
    [reason, 5, 0, 'ที่ประชุมเห็นตรงกัน'],
  ],
  'an agreed score was changed': [[agreed, 2, 0, 12.01]],
  'the reason of an agreed score was worded anew': [[reason, 2, 0, 'เห็นหลักฐานเพิ่ม ']],
  'a reason was given for a score that did not count': [[reason, 4, 0, 'มีเหตุผลแล้ว']],
  'an agreed score was taken back': [[agreed, 2, 0, null]],
  'an assessor was named otherwise': [[ASSESSORS_NAME, 0, 2, 'A04']],
  'another award was chosen': [[PANEL_NAMES.award, 0, 0, 'รางวัลรายหมวด หมวด 2']],
  'another certificate was declared': [[PANEL_NAMES.flCertificate, 0, 0, 'ยังไม่ได้รับการรับรอง']],
  'a reading was settled': [[PANEL_NAMES.readings, 0, 0, 'ต้องมากกว่าร้อยละ 50']],
  'a formula was written over': [[used, 0, 0, 61]],
};

const OVERVIEW_EDITS = {
  'the method was changed': [OVERVIEW_CELL.method, 'มัธยฐาน'],
  'scores were rounded': [OVERVIEW_CELL.rounding, 'ปัดเป็นทศนิยม 2 ตำแหน่ง'],
  'the limit of the spread was changed': [OVERVIEW_CELL.spreadLimit, 21],
} as const;

function withOverview(title: keyof typeof OVERVIEW_EDITS): Sheets {
  const [{ row, column }, value] = OVERVIEW_EDITS[title];
  return BEFORE.map((sheet, index) => (index === 0 ? withCell(sheet, row, column, value) : sheet));
}

const STALE: Readonly<Record<string, Sheets>> = {
  ...Object.fromEntries(Object.entries(EDITS).map(([title, edits]) => [title, retyped(BEFORE, ...edits)])),
  'the method was changed': withOverview('the method was changed'),
  'scores were rounded': withOverview('scores were rounded'),
  'the limit of the spread was changed': withOverview('the limit of the spread was changed'),
};

/** Overview, agenda and panel, whose formulas name each other, and the summary. */
function workbook(sheets: Sheets): Sheets {
  return [...sheets.slice(0, 3), SUMMARY];
}

describeWith('LibreOffice', 'the summary of a panel', () => {
  const said = new Map<string, string>();
  /** The compiled workbook once LibreOffice has calculated and saved it. */
  let images: readonly SheetImage[] = [];

  beforeAll(async () => {
    const workbooks = new Map<string, Sheets>([
      ['same', workbook(BEFORE)],
      ['gone', [SUMMARY]],
      ...Object.entries(STALE).map(([title, sheets]) => [title, workbook(sheets)] as const),
    ]);
    const files = new Map<string, Uint8Array>();
    for (const [title, sheets] of workbooks) files.set(`${title}.xlsx`, await writeWorkbook(sheets));
    const converted = await convertWithLibreOffice(files, 'csv');
    const range = SUMMARY.names.find(({ name }) => name === FRESHNESS_NAME)?.range;
    const whole = await writeWorkbook(BEFORE);
    const saved = await convertWithLibreOffice(new Map([['saved.xlsx', whole]]), 'xlsx');
    images = readWorkbook(saved.get('saved.xlsx') ?? new Uint8Array()).sheets;
    for (const title of workbooks.keys()) {
      const bytes = converted.get(`${title}-${SUMMARY.sheetName}.csv`);
      const rows = parseCsv(new TextDecoder().decode(bytes));
      said.set(title, rows[range?.row ?? -1]?.[range?.column ?? -1] ?? '');
    }
  }, 240_000);

  test('says that it is up to date while the panel’s sheet holds what it was made of', () => {
    expect(said.get('same')).toMatch(/^✓/);
  });

  test.each(Object.keys(STALE))('says that it is out of date once %s', (title) => {
    expect(said.get(title)).toMatch(/^✗ คะแนนของคณะถูกแก้ไข/);
  });

  test('says that the panel’s sheet is gone when it is', () => {
    expect(said.get('gone')).toMatch(/^✗ ไม่พบแผ่นงานของคณะ/);
  });

  test('is made of the same once the sheets are calculated and saved by another program', () => {
    const calculated = readPanel(EDITION_2562, firstPanel(images), images);
    const panel = firstPanel(images);
    const total = panel.names.get(TOTAL_NAME);
    expect(total == null ? null : cellAt(panel, total.row, total.column).value).toBeGreaterThan(300);
    expect(calculated).toEqual(readFirst(BEFORE));
  });
});
