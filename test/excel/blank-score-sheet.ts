import {
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Problem,
  readScoreSheet,
} from '../../src/core/index.ts';
import { makeRepair, type Repaired } from '../../src/workbook/repair.ts';
import type { Undo } from '../../src/workbook/undo.ts';
import { openExcel } from './open-excel.ts';

/** The day on which a test looks. */
export const TODAY = { year: 2026, month: 11, day: 22 };

type Open = ReturnType<typeof openExcel>;

/** A blank score sheet in Excel. */
export async function openScoreSheet(): Promise<
  Open & {
    readonly id: string;
    readonly sheet: NonNullable<ReturnType<Open['workbook']['findSheet']>>;
    readonly problems: () => Promise<readonly Problem[]>;
    readonly at: (name: string) => {
      readonly row: number;
      readonly column: number;
      readonly address: string;
    };
    readonly repair: (code: string) => Promise<Repaired>;
  }
> {
  const excel = openExcel();
  const { id } = await excel.port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
  const sheet = excel.workbook.findSheet(id);
  if (sheet === null) throw new Error('The sheet is not there.');
  const problems = async (): Promise<readonly Problem[]> => {
    const image = await excel.port.readSheet(id);
    if (image === null) throw new Error('The sheet is not there.');
    return readScoreSheet(EDITION_2562, image, TODAY).problems.filter(
      ({ detail }) => detail.code !== 'unscored',
    );
  };
  return {
    ...excel,
    id,
    sheet,
    problems,
    at: (name) => {
      const range = sheet.names.itemAt(name).GetRange();
      const address = range.Address.slice(range.Address.lastIndexOf('!') + 1);
      return { row: range.box.row, column: range.box.column, address };
    },
    repair: async (code) => {
      const found = (await problems()).filter(({ detail }) => detail.code === code);
      excel.roundTrips.length = 0;
      return makeRepair(excel.port, EDITION_2562, { by: 'ก', on: TODAY }, id, found);
    },
  };
}

/** What is wrong with it, but for what a blank sheet lacks. */
export async function codes(open: {
  readonly problems: () => Promise<readonly Problem[]>;
}): Promise<readonly string[]> {
  return (await open.problems())
    .map(({ detail }) => detail.code)
    .filter((code) => code !== 'agencyMissing' && code !== 'awardMissing');
}

/** What a repair is undone with. */
export function undoOf(done: Repaired): Undo {
  if (done.kind !== 'repaired' || done.undo === null) throw new Error('There is nothing to undo it with.');
  return done.undo;
}
