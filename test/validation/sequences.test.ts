import {
  type CellValue,
  createScoreSheet,
  CRITERION_IDS,
  type CriterionId,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  forEachCriterion,
  scoreName,
} from '../../src/core/index.ts';
import { foldThai } from '../../src/core/scoring/fold-text.ts';
import { startLiveCheck, type Timer } from '../../src/workbook/live-check.ts';
import { makeRepair } from '../../src/workbook/repair.ts';
import type { ScoreSheet } from '../../src/workbook/score-sheets.ts';
import { openExcel } from '../excel/open-excel.ts';
import { randomNumbers } from '../formulas/random-assessment.ts';
import { PROTECTION } from '../../src/excel/protection.ts';
import type { Worksheet } from '../office-host/model/worksheet.ts';
import { expectedEntry } from './expected-entry.ts';
import { randomValue } from './random-values.ts';

const SEQUENCES = 2_000;
const MOST_STEPS = 7;
const TODAY = { year: 2026, month: 11, day: 22 };

type Entered = Readonly<Record<CriterionId, CellValue>>;

/** Takes the sheet back to how it stands now, as Excel's undo does. */
function undoTo(sheet: Worksheet): () => void {
  const { grid, validations, highlights, rowHeights, hiddenRows, merges } = sheet;
  const kept = {
    grid: grid.copy(),
    validations: [...validations],
    highlights: [...highlights],
    merges: [...merges],
  };
  const rows = { heights: new Map(rowHeights), hidden: new Set(hiddenRows) };
  const targets = sheet.names.list().map((name) => [name, name.target] as const);
  const wasProtected = sheet.protection.Protected;
  return () => {
    sheet.grid = kept.grid.copy();
    sheet.validations = [...kept.validations];
    sheet.highlights = [...kept.highlights];
    sheet.merges = [...kept.merges];
    sheet.rowHeights = new Map(rows.heights);
    sheet.hiddenRows = new Set(rows.hidden);
    for (const [name, target] of targets) name.target = target;
    sheet.protection.Unprotect();
    if (wasProtected) sheet.protection.Protect(PROTECTION, null);
    sheet.raiseChanged({ row: 0, column: 0, rows: 1, columns: 1 }, 'RangeEdited');
  };
}

/** Alarms that ring when they are told to. */
class Alarms implements Timer {
  private waiting: (() => void)[] = [];

  readonly start = (run: () => void): (() => void) => {
    this.waiting.push(run);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== run);
    };
  };

  ring(): void {
    const due = this.waiting;
    this.waiting = [];
    for (const run of due) run();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const random = randomNumbers(2_000);
const below = (count: number): number => Math.floor(random() * count);
const BLANK: Entered = forEachCriterion(() => null);

/** A workbook with a score sheet in Excel, a person at it, the pane's live check beside it, and a record of what was entered. */
async function openSession(): Promise<{
  readonly play: () => Promise<void>;
  readonly end: () => Promise<void>;
}> {
  const { port, workbook, user, roundTrips } = openExcel();
  const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
  const sheet = workbook.findSheet(id);
  if (sheet === null) throw new Error('The sheet is not there.');
  const alarms = new Alarms();
  const told: { sheets: readonly ScoreSheet[]; troubles: string[] } = { sheets: [], troubles: [] };
  const check = await startLiveCheck(port, EDITION_2562, () => TODAY, alarms, {
    onSheets: (sheets) => {
      told.sheets = sheets;
    },
    onTrouble: ({ code }) => told.troubles.push(code),
  });
  const atFirst = undoTo(sheet);

  const cellOf = (criterion: CriterionId): { readonly row: number; readonly column: number } => {
    const { target } = sheet.names.itemAt(scoreName(criterion));
    if (target === null) throw new Error(`The cell of ${criterion} is lost.`);
    return target;
  };
  const held = (criterion: CriterionId): CellValue => {
    const { row, column } = cellOf(criterion);
    return sheet.grid.at(row, column).value;
  };
  const addressOf = (criterion: CriterionId): string => `D${String(cellOf(criterion).row + 1)}`;
  /** What Excel keeps of an entry: an empty text is no content. */
  const kept = (value: CellValue): CellValue => (value === '' ? null : value);
  const isLocked = (criterion: CriterionId): boolean => {
    const { row, column } = cellOf(criterion);
    return sheet.protection.Protected && sheet.grid.at(row, column).look['locked'] !== false;
  };

  /** One thing that a person does; gives what the cells must hold then. */
  const step = async (entered: Entered, past: { undo: () => void; entered: Entered }[]): Promise<Entered> => {
    const criterion = CRITERION_IDS[below(CRITERION_IDS.length)] ?? '1';
    const kind = below(9);
    if (kind === 0 && past.length > 0) {
      const last = past.pop();
      last?.undo();
      return last?.entered ?? entered;
    }
    past.push({ undo: undoTo(sheet), entered });
    if (kind === 1) {
      user.unprotect(sheet);
      user.insertRows(sheet, below(45), 1 + below(3));
      if (random() < 0.7) sheet.protection.Protect(PROTECTION, null);
      return entered;
    }
    if (kind === 2) {
      // As the pane does: from what it showed last, which the sheet may have left behind.
      const problems = told.sheets[0]?.reading.problems ?? [];
      const mendable = problems.filter(({ repair }) => repair !== null && repair.kind !== 'renew');
      const problem = mendable[below(mendable.length)];
      if (problem === undefined) return entered;
      const { kind: outcome } = await makeRepair(port, EDITION_2562, { by: 'ก', on: TODAY }, id, [problem]);
      const { place, repair } = problem;
      const isWritten = outcome === 'repaired' && place.kind === 'score' && repair?.kind === 'cell';
      return isWritten ? { ...entered, [place.criterion]: repair.value } : entered;
    }
    if (isLocked(criterion)) return entered;
    const value = kept(randomValue(random));
    if (kind === 3 || kind === 4) user.pasteCells(sheet, addressOf(criterion), [[value]]);
    else user.paste(sheet, addressOf(criterion), [[value]]);
    return { ...entered, [criterion]: value };
  };

  const settle = async (): Promise<void> => {
    await turn();
    alarms.ring();
    await turn();
    await turn();
  };

  return {
    play: async () => {
      let entered = BLANK;
      const past: { undo: () => void; entered: Entered }[] = [];
      const steps = 1 + below(MOST_STEPS);
      for (let done = 0; done < steps; done += 1) {
        entered = await step(entered, past);
        if (random() < 0.15) await settle();
      }
      await turn();
      roundTrips.length = 0;
      await settle();
      expect(CRITERION_IDS.map(held)).toEqual(CRITERION_IDS.map((each) => entered[each]));
      const [read] = told.sheets;
      const states = CRITERION_IDS.map((each) => read?.reading.assessment.entries[each]);
      expect(states).toEqual(
        CRITERION_IDS.map((each) => {
          const value = entered[each];
          const spelt = typeof value === 'string' ? foldThai(value) : value;
          return spelt === '' ? { state: 'invalid' } : expectedEntry(each, spelt);
        }),
      );
      expect([told.troubles, roundTrips.length <= 1]).toEqual([[], true]);
      atFirst();
    },
    end: () => check.stop(),
  };
}

test(`${String(SEQUENCES)} random sequences of edits, pastes, row insertions, repairs and undos end in the right state, with one read, no exception and no lost entry`, async () => {
  const session = await openSession();
  for (let sequence = 0; sequence < SEQUENCES; sequence += 1) await session.play();
  await session.end();
}, 900_000);
