import { createCompiledSheets, EDITION_2562, type SheetBlueprint } from '../../../src/core/index.ts';
import { OVERVIEW_COLUMN, OVERVIEW_ROW } from '../../../src/core/blueprint/panel/overview-layout.ts';
import { assessmentOf, compiled } from '../panel/panels.ts';

/** Three agencies, the best of them last in Thai order and the worst in the middle. */
function overview(): SheetBlueprint {
  const compilation = compiled([
    assessmentOf('A', { '1': 61 }, { agency: 'กรมกลาง' }),
    assessmentOf('A', { '1': 1 }, { agency: 'กรมทอง' }),
    assessmentOf('A', { '1': 120 }, { agency: 'กรมไทย' }),
  ]);
  const today = { year: 2026, month: 11, day: 22 };
  const [sheet] = createCompiledSheets(EDITION_2562, compilation, today, (name) => name);
  if (sheet === undefined) throw new Error('no overview');
  return sheet;
}

describe('the overview of all panels', () => {
  test('stands in the order of the agencies’ names, whatever their scores', () => {
    const names = overview().cells.flatMap(({ row, column, content }) =>
      row >= OVERVIEW_ROW.firstPanel && column === OVERVIEW_COLUMN.agency && content.kind === 'text'
        ? [content.text]
        : [],
    );
    expect(names.slice(0, 3)).toEqual(['กรมกลาง', 'กรมทอง', 'กรมไทย']);
  });

  test('has a filter over every line and column of its table, and is open to sorting', () => {
    const { filter, isProtected, merges } = overview();
    expect(filter).toEqual({ row: OVERVIEW_ROW.head, column: 0, rows: 4, columns: OVERVIEW_COLUMN.schema });
    expect(isProtected).toBe(false);
    // A merged block within the table would keep it from being sorted.
    const within = merges.filter(({ row }) => row >= OVERVIEW_ROW.head && row < OVERVIEW_ROW.head + 4);
    expect(within).toEqual([]);
  });

  test('has no formula that names another line of its own, so that lines can change places', () => {
    const { cells, sheetName } = overview();
    const formulas = cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.includes(`${sheetName}'!`))).toEqual([]);
    expect(formulas.filter((formula) => /RANK|LARGE|SMALL/.test(formula))).toEqual([]);
  });
});
