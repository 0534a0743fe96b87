import {
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  type Problem,
  scoreName,
} from '../../src/core/index.ts';
import { ClosingRefused, finalise, reopen } from '../../src/workbook/finalise.ts';
import { startLiveCheck } from '../../src/workbook/live-check.ts';
import { heldTogether, readSheets, type ScoreSheet } from '../../src/workbook/score-sheets.ts';
import { openExcel } from '../excel/open-excel.ts';

// A busy machine takes its time over Microsoft's client.
jest.setTimeout(60_000);

const TODAY = { year: 2026, month: 11, day: 22 };
const WHO = 'ฝ่ายเลขานุการ';
const ASSESSMENT = {
  ...EMPTY_ASSESSMENT,
  facts: { ...EMPTY_ASSESSMENT.facts, agency: 'กรมตัวอย่าง', assessor: 'A01', priorAwards: ['1'] as const },
  notes: { ...EMPTY_ASSESSMENT.notes, '7.1': { strengths: '=1+1', ofi: 'ก\nข', evidence: "'007" } },
};

type Excel = ReturnType<typeof openExcel>;

async function openClosed(): Promise<Excel & { readonly id: string; readonly closingId: string }> {
  const excel = openExcel();
  const { id } = await excel.port.insertSheet(createScoreSheet(EDITION_2562, ASSESSMENT));
  const { sheet } = await finalise(excel.port, EDITION_2562, id, ` ${WHO} `, TODAY);
  return { ...excel, id, closingId: sheet.id };
}

/** The same, after somebody has taken the sheet's protection off: it is not security. */
async function openUnprotected(): ReturnType<typeof openClosed> {
  const excel = await openClosed();
  excel.user.unprotect(sheetOf(excel, excel.id));
  return excel;
}

function sheetOf({ workbook }: Excel, id: string): NonNullable<ReturnType<Excel['workbook']['findSheet']>> {
  const sheet = workbook.findSheet(id);
  if (sheet === null) throw new Error('The sheet is not there.');
  return sheet;
}

const CODES: readonly string[] = ['closed', 'changedAfterClosing', 'closingDamaged'];

async function saidOf({ port }: Excel): Promise<readonly Problem[]> {
  const sheets = heldTogether(EDITION_2562, await readSheets(port, EDITION_2562, TODAY));
  return sheets.flatMap(({ reading }) =>
    reading.problems.filter(({ detail }) => CODES.includes(detail.code)),
  );
}

function refusal(code: ClosingRefused['code']): unknown {
  return expect.objectContaining({ name: 'ClosingRefused', code });
}

describe('finalising in Excel', () => {
  test('adds one sheet, says who and when, and changes nothing that stands in the score sheet', async () => {
    const excel = openExcel();
    const { id } = await excel.port.insertSheet(createScoreSheet(EDITION_2562, ASSESSMENT));
    const before = await excel.port.readSheet(id);
    await finalise(excel.port, EDITION_2562, id, WHO, TODAY);
    expect((await excel.port.readSheet(id))?.cells).toEqual(before?.cells);
    expect((await excel.port.findSheets()).map(({ name }) => name)).toEqual([
      'ใบคะแนน A01',
      'ปิดคะแนน ใบคะแนน A01',
    ]);
    const sheet = 'ปิดคะแนน ใบคะแนน A01';
    expect((await saidOf(excel)).map(({ detail }) => detail)).toEqual([
      { code: 'closed', by: WHO, on: TODAY, sheet },
    ]);
  });

  test('stays closed where the sheet is renamed', async () => {
    const excel = await openClosed();
    excel.user.rename(sheetOf(excel, excel.id), "รอบ 'แรก' A01");
    expect((await saidOf(excel)).map(({ detail }) => detail.code)).toEqual(['closed']);
  });

  test('later changes are shown one by one, each at its cell, with the value then and now', async () => {
    const excel = await openUnprotected();
    await excel.port.editCells(excel.id, [
      { name: scoreName('7.6'), value: 30 },
      { name: FACT_NAMES.priorAwards, value: '1, 2' },
    ]);
    expect((await saidOf(excel)).map(({ detail, severity, cells }) => [detail, severity, cells])).toEqual([
      [
        expect.objectContaining({ code: 'changedAfterClosing', then: '', now: '30.00' }),
        'warning',
        scoreName('7.6'),
      ],
      [
        expect.objectContaining({ code: 'changedAfterClosing', then: '1', now: '1, 2' }),
        'warning',
        FACT_NAMES.priorAwards,
      ],
    ]);
  });

  test('a change that is taken back is shown no more', async () => {
    const excel = await openUnprotected();
    await excel.port.editCells(excel.id, [{ name: scoreName('1'), value: 60 }]);
    await excel.port.editCells(excel.id, [{ name: scoreName('1'), value: null }]);
    expect((await saidOf(excel)).map(({ detail }) => detail.code)).toEqual(['closed']);
  });

  test('the live check tells of a reason that is typed on the closing sheet, without a new sheet', async () => {
    const excel = await openClosed();
    const seen: (readonly ScoreSheet[])[] = [];
    const timer = { start: (run: () => void) => (setTimeout(run, 0), () => undefined) };
    const check = await startLiveCheck(excel.port, EDITION_2562, () => TODAY, timer, {
      onSheets: (sheets) => seen.push(sheets),
      onTrouble: () => undefined,
    });
    await reopen(excel.port, EDITION_2562, excel.closingId, { by: 'ก', reason: 'พิมพ์ผิด' }, TODAY);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await check.stop();
    const codes = seen.map((sheets) =>
      sheets.flatMap(({ reading }) => reading.problems.map(({ detail }) => detail.code)),
    );
    expect(codes.at(0)).toContain('closed');
    expect(codes.at(-1)).not.toContain('closed');
  });
});

describe('finalising is refused, and nothing is written,', () => {
  test('where nobody is named', async () => {
    const { port } = openExcel();
    const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, ASSESSMENT));
    await expect(finalise(port, EDITION_2562, id, '  ', TODAY)).rejects.toEqual(refusal('nameMissing'));
    expect(await port.findSheets()).toHaveLength(1);
  });

  test('while the sheet has errors, which are told', async () => {
    const { port } = openExcel();
    const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, ASSESSMENT));
    await port.editCells(id, [{ name: scoreName('2'), value: 81 }]);
    const refused: unknown = await finalise(port, EDITION_2562, id, WHO, TODAY).catch(
      (error: unknown) => error,
    );
    expect(refused).toEqual(refusal('hasErrors'));
    const problems = refused instanceof ClosingRefused ? refused.problems : [];
    expect(problems.map(({ detail }) => detail.code)).toEqual(['aboveMaximum']);
    expect(await port.findSheets()).toHaveLength(1);
  });

  test('while it is closed, changed or not', async () => {
    const { port, id } = await openUnprotected();
    await expect(finalise(port, EDITION_2562, id, WHO, TODAY)).rejects.toEqual(refusal('alreadyClosed'));
    await port.editCells(id, [{ name: scoreName('2'), value: 40 }]);
    await expect(finalise(port, EDITION_2562, id, WHO, TODAY)).rejects.toEqual(refusal('alreadyClosed'));
    expect(await port.findSheets()).toHaveLength(2);
  });

  test('where the sheet is no score sheet', async () => {
    const { port, closingId } = await openClosed();
    await expect(finalise(port, EDITION_2562, closingId, WHO, TODAY)).rejects.toMatchObject({
      code: 'sheetNotFound',
    });
  });
});

describe('opening again', () => {
  test('lets the changes stand, and the scores be closed once more; both closings stay', async () => {
    const excel = await openUnprotected();
    await excel.port.editCells(excel.id, [{ name: scoreName('1'), value: 60 }]);
    await reopen(excel.port, EDITION_2562, excel.closingId, { by: 'ก', reason: 'พิมพ์ผิด' }, TODAY);
    expect(await saidOf(excel)).toEqual([]);
    await finalise(excel.port, EDITION_2562, excel.id, WHO, TODAY);
    expect((await saidOf(excel)).map(({ detail }) => detail)).toEqual([
      expect.objectContaining({ code: 'closed', sheet: 'ปิดคะแนน ใบคะแนน A01 (2)' }),
    ]);
    expect(await excel.port.findSheets()).toHaveLength(3);
  });

  test.each([
    ['reasonMissing', { by: 'ก', reason: ' ' }],
    ['nameMissing', { by: '', reason: 'พิมพ์ผิด' }],
  ] as const)('is refused: %s', async (code, words) => {
    const excel = await openClosed();
    await expect(reopen(excel.port, EDITION_2562, excel.closingId, words, TODAY)).rejects.toEqual(
      refusal(code),
    );
    expect((await saidOf(excel)).map(({ detail }) => detail.code)).toEqual(['closed']);
  });

  test('is refused a second time, so that the first reason stays', async () => {
    const { port, closingId } = await openClosed();
    const words = { by: 'ก', reason: 'พิมพ์ผิด' };
    await reopen(port, EDITION_2562, closingId, words, TODAY);
    await expect(reopen(port, EDITION_2562, closingId, { ...words, reason: 'อื่น' }, TODAY)).rejects.toEqual(
      refusal('alreadyReopened'),
    );
  });
});
