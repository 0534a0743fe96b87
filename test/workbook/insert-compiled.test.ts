import {
  createCompiledSheets,
  EDITION_2562,
  NO_RESTORATION,
  type Restoration,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { insertCompiled } from '../../src/workbook/insert-compiled.ts';
import type { SheetReference } from '../../src/workbook/port.ts';
import { UNATTENDED } from '../../src/workbook/task.ts';
import { assessmentOf, compiled } from '../core/panel/panels.ts';
import { openExcel } from '../excel/open-excel.ts';
import { FakeWorkbook } from '../taskpane/fake-port.ts';

const TODAY = { year: 2026, month: 9, day: 30 };
const COMPILATION = compiled([
  assessmentOf('A1', {}, { agency: 'กรมก่อน' }),
  assessmentOf('A2', {}, { agency: 'กรมหลัง' }),
]);

/** A workbook that also keeps what it was given. */
class KeepingWorkbook extends FakeWorkbook {
  readonly given: SheetBlueprint[] = [];
  readonly restorations: Restoration[] = [];

  override async insertSheet(blueprint: SheetBlueprint): Promise<SheetReference> {
    const sheet = await super.insertSheet(blueprint);
    this.given.push({ ...blueprint, sheetName: sheet.name });
    return sheet;
  }

  override async restoreSheet(id: string, restoration: Restoration): Promise<void> {
    await super.restoreSheet(id, restoration);
    this.restorations.push(restoration);
  }
}

/** The sheets that formulas name with quotes: `'กรมก่อน'!$B$2`. */
function named(contents: SheetBlueprint['cells'] | Restoration['contents']): ReadonlySet<string> {
  const formulas = contents.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
  return new Set(formulas.flatMap((each) => [...each.matchAll(/'([^']+)'!/g)].map(([, name = '']) => name)));
}

const insert = (
  workbook: FakeWorkbook,
  isCancelled = (): boolean => false,
): ReturnType<typeof insertCompiled> =>
  insertCompiled(workbook, EDITION_2562, COMPILATION, TODAY, { ...UNATTENDED, isCancelled });

describe('the sheets of a compilation', () => {
  test('name no sheet that is not there yet', async () => {
    const workbook = new KeepingWorkbook();
    await insert(workbook);
    workbook.given.forEach(({ cells }, index) => {
      const there = new Set(workbook.given.slice(0, index + 1).map(({ sheetName }) => sheetName));
      expect([...named(cells)].filter((name) => !there.has(name))).toEqual([]);
    });
  });

  test('are in the end those of the command line, the overview with all its formulas', async () => {
    const workbook = new KeepingWorkbook();
    const { sheets, of, trouble } = await insert(workbook);
    const whole = [...createCompiledSheets(EDITION_2562, COMPILATION, TODAY, (wished) => wished)];
    expect([sheets.length, of, trouble]).toEqual([whole.length, whole.length, null]);
    expect(sheets.map(({ name }) => name).toSorted()).toEqual(
      whole.map(({ sheetName }) => sheetName).toSorted(),
    );
    const formulas = whole[0]?.cells.filter(({ content }) => content.kind === 'formula') ?? [];
    expect(formulas.length).toBeGreaterThan(0);
    expect(workbook.restorations).toEqual([{ ...NO_RESTORATION, contents: formulas }]);
  });

  test('name each other as the workbook has named them where their names were taken', async () => {
    const workbook = new KeepingWorkbook();
    const [overview, panel] = createCompiledSheets(EDITION_2562, COMPILATION, TODAY, (wished) => wished);
    if (overview === undefined || panel === undefined) throw new Error('no sheets');
    for (const sheetName of ['ภาพรวม', 'กรมหลัง']) await workbook.insertSheet({ ...panel, sheetName });
    const { sheets } = await insert(workbook);
    const names = sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['ภาพรวม (2)', 'กรมก่อน', 'กรมหลัง (2)']);
    const [restored] = workbook.restorations;
    expect([...named(restored?.contents ?? [])].filter((name) => !names.includes(name))).toEqual([]);
    expect(named(restored?.contents ?? []).has('กรมหลัง (2)')).toBe(true);
    expect([...named(workbook.given[3]?.cells ?? [])]).toEqual(['ภาพรวม (2)']);
  });

  test('are told of honestly where the user ends it', async () => {
    const workbook = new KeepingWorkbook();
    const { sheets, of, trouble } = await insert(workbook, () => workbook.sheetNames.length === 2);
    expect([sheets.map(({ name }) => name), trouble]).toEqual([['ภาพรวม', 'กรมก่อน'], null]);
    expect(sheets.length).toBeLessThan(of);
    expect(workbook.restorations).toEqual([]);
  });

  test('are all in Excel, the overview with its formulas', async () => {
    const { port } = openExcel();
    const { sheets, of, trouble } = await insertCompiled(port, EDITION_2562, COMPILATION, TODAY, UNATTENDED);
    expect([sheets.length, trouble]).toEqual([of, null]);
    const image = await port.readSheet(sheets[0]?.id ?? '');
    const formulas = image?.cells.flat().flatMap(({ formula }) => formula ?? []) ?? [];
    expect(formulas.filter((formula) => formula.includes("'กรมหลัง'!")).length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.includes("'กรมก่อน'!")).length).toBeGreaterThan(0);
  });
});
