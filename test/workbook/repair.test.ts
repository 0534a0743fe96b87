import { EDITION_2562, FACT_NAMES, type Problem } from '../../src/core/index.ts';
import { makeRepair } from '../../src/workbook/repair.ts';
import { heldTogether, readSheets } from '../../src/workbook/score-sheets.ts';
import { FakeWorkbook } from '../taskpane/fake-port.ts';
import { addSheet } from '../taskpane/sample-sheets.ts';

const TODAY = { year: 2026, month: 11, day: 22 };

/** Two sheets on one agency, which the first one's cell spells otherwise; and what asks about it there. */
async function openTwoSheets(spelling: string): Promise<{
  readonly workbook: FakeWorkbook;
  readonly id: string;
  readonly found: readonly Problem[];
}> {
  const workbook = new FakeWorkbook();
  const id = await addSheet(workbook);
  await addSheet(workbook, { agency: 'กรมตัวอย่าง' });
  workbook.type(id, FACT_NAMES.agency, spelling);
  const [own] = heldTogether(EDITION_2562, await readSheets(workbook, EDITION_2562, TODAY));
  const problems = own?.reading.problems ?? [];
  return { workbook, id, found: problems.filter(({ detail }) => detail.code === 'agencySpelling') };
}

describe('the spelling of an agency', () => {
  test.each([['กรม ตัวอย่าง'], ['กรม ตัวอย่าง '], [' กรม  ตัวอย่าง']])(
    'typed as %j is made that of the other sheet',
    async (spelling) => {
      const { workbook, id, found } = await openTwoSheets(spelling);
      const { kind } = await makeRepair(workbook, EDITION_2562, { by: 'ก', on: TODAY }, id, found);
      const [own] = heldTogether(EDITION_2562, await readSheets(workbook, EDITION_2562, TODAY));
      expect([kind, own?.reading.assessment.facts.agency]).toEqual(['repaired', 'กรมตัวอย่าง']);
    },
  );

  test('is offered nothing where a formula gives it, which would be written over', async () => {
    const { workbook, id } = await openTwoSheets('กรม ตัวอย่าง');
    const read = await readSheets(workbook, EDITION_2562, TODAY);
    const withFormula = read.map((each) => {
      if (each.image.id !== id) return each;
      const place = each.image.names.get(FACT_NAMES.agency);
      const cells = each.image.cells.map((line, row) =>
        line.map((cell, column) =>
          row === place?.row && column === place.column ? { ...cell, formula: '=A1' } : cell,
        ),
      );
      return { ...each, image: { ...each.image, cells } };
    });
    const offered = [read, withFormula].map((sheets) =>
      heldTogether(EDITION_2562, sheets)[0]
        ?.reading.problems.filter(({ detail }) => detail.code === 'agencySpelling')
        .map(({ repair }) => repair !== null),
    );
    expect(offered).toEqual([[true], [false]]);
  });

  test('is left where another agency was typed meanwhile', async () => {
    const { workbook, id, found } = await openTwoSheets('กรม ตัวอย่าง');
    workbook.type(id, FACT_NAMES.agency, 'กรมอื่น');
    expect(await makeRepair(workbook, EDITION_2562, { by: 'ก', on: TODAY }, id, found)).toEqual({
      kind: 'overtaken',
    });
  });
});
