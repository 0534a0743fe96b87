import {
  cellAt,
  createScoreSheet,
  EDITION_2562,
  FRESHNESS_NAME,
  judge,
  type SheetBlueprint,
} from '../../../src/core/index.ts';
import { PANEL_NAMES } from '../../../src/core/blueprint/names.ts';
import { panelSheets, panelSummary, retyped } from '../../core/panel/panel-sheets.ts';
import { assessmentOf } from '../../core/panel/panels.ts';
import { eventually, pause } from '../../e2e/eventually.ts';
import { differences } from '../../formulas/comparison.ts';
import { randomAssessment, randomNumbers } from '../../formulas/random-assessment.ts';
import { heightOf, stack } from '../../formulas/stack.ts';
import { describeWith } from '../../programs.ts';
import { type OpenUniver, univerForEach } from './open-univer.ts';

jest.setTimeout(180_000);

/** As many as the formula engine calculates in some seconds. */
const SHEETS = 40;

/** The stack under a name that makes it a sheet of ours, so that it can be read by the port. */
function readable(blueprints: readonly SheetBlueprint[], columns: number): SheetBlueprint {
  const rows = blueprints.reduce((sum, each) => sum + heightOf(each), 0);
  const range = { row: 0, column: 0, rows, columns };
  return {
    ...stack(blueprints),
    names: [
      { name: 'pmqa_schema', range: { ...range, rows: 1, columns: 1 } },
      { name: 'pmqa_sheet', range },
    ],
  };
}

async function calculated({ inPage, findSheets }: OpenUniver): Promise<readonly (readonly string[])[]> {
  const waiting = (): Promise<number> =>
    inPage.evaluate(async ({ spreadsheet }) => {
      const [image] = await spreadsheet.port.findSheets();
      return (image?.cells ?? []).flat().filter(({ formula, value }) => formula !== null && value === null)
        .length;
    });
  while ((await waiting()) > 0) await pause(500);
  const [image] = await findSheets();
  return (image?.cells ?? []).map((row) =>
    row.map(({ value }) => (typeof value === 'object' ? (value?.error ?? '') : String(value))),
  );
}

describeWith('Chromium', 'the formulas of our sheets in the web spreadsheet', () => {
  const univer = univerForEach();

  test(`say of score sheets what the core says, on ${String(SHEETS)} sheets`, async () => {
    const random = randomNumbers(2_569);
    const sheets = Array.from({ length: SHEETS }, (_, index) => {
      const assessment = randomAssessment(random);
      const blueprint = createScoreSheet(EDITION_2562, assessment);
      return { assessment, findings: judge(EDITION_2562, assessment), blueprint, index };
    });
    const whole = readable(
      sheets.map(({ blueprint }) => blueprint),
      sheets[0]?.blueprint.columns.length ?? 0,
    );
    await univer().inPage.evaluate(({ spreadsheet }, sheet) => {
      spreadsheet.open([sheet]);
    }, whole);
    const rows = await calculated(univer());
    expect(differences(sheets, (row, column) => rows[row]?.[column] ?? '')).toEqual([]);
  });

  test('say that the summary of a panel is up to date beside the sheet that it was made of', async () => {
    const all = [60, 60, 60.01].map((points, seat) => assessmentOf(`A${String(seat)}`, { '1': points }));
    const compiled = retyped(
      panelSheets(all, { combining: { method: 'agreed-from-mean', rounding: 'none' } }),
      [PANEL_NAMES.agreed, 4, 0, 50],
    );
    const { inPage, findSheets } = univer();
    await inPage.evaluate(
      ({ spreadsheet }, sheets) => {
        spreadsheet.open(sheets);
      },
      [...compiled, panelSummary(compiled)],
    );
    const freshness = async (): Promise<unknown> => {
      const summary = (await findSheets()).at(-1);
      const range = summary?.names.get(FRESHNESS_NAME);
      return summary === undefined || range == null ? null : cellAt(summary, range.row, range.column).value;
    };
    const fresh = '✓ ตรงกับคะแนนของคณะปัจจุบัน';
    expect(await eventually(freshness, fresh)).toBe(fresh);
  });
});
