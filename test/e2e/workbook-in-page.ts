import type { JSHandle } from 'playwright-core';
import { type CriterionId, scoreName } from '../../src/core/index.ts';
import type { ExcelStage } from '../office-host/excel-stage.ts';
import type { Held } from '../office-host/model/typed-text.ts';

type Stage = JSHandle<ExcelStage>;

/** What a user puts into the cell of a name: typed, or pasted just as it is. */
export interface CellInput {
  readonly name: string;
  readonly typed?: string;
  readonly pasted?: Held;
}

/** A score as a user types it. */
export function scoreTyped(id: CriterionId, typed: string): CellInput {
  return { name: scoreName(id), typed };
}

/** The names of the workbook's sheets, in its order. */
export async function sheetNames(stage: Stage): Promise<readonly string[]> {
  return stage.evaluate(({ workbook }) => workbook.sheets.map(({ Name }) => Name));
}

/**
 * The user fills the cells of a sheet: one event for each cell, all in one burst, or one after the other.
 *
 * @param between milliseconds from one cell to the next
 */
export async function fillIn(
  stage: Stage,
  sheetName: string,
  inputs: readonly CellInput[],
  between = 0,
): Promise<void> {
  await stage.evaluate(
    async ({ workbook, user }, given) => {
      const sheet = workbook.findSheet(given.sheetName);
      if (sheet === null) throw new Error(`There is no sheet "${given.sheetName}"`);
      for (const { name, typed, pasted } of given.inputs) {
        const { Address } = sheet.names.itemAt(name).GetRange();
        const cell = Address.slice(Address.lastIndexOf('!') + 1);
        if (typed === undefined) user.paste(sheet, cell, [[pasted ?? null]]);
        else user.type(sheet, cell, typed);
        if (given.between > 0) await new Promise((goOn) => setTimeout(goOn, given.between));
      }
    },
    { sheetName, inputs, between },
  );
}

/** What stands in the first cell of a sheet's name. */
export async function cellAt(stage: Stage, sheetName: string, name: string): Promise<Held> {
  return stage.evaluate(
    ({ workbook }, given) => {
      const range = workbook.findSheet(given.sheetName)?.names.itemAt(given.name).GetRange();
      if (range === undefined) throw new Error(`There is no sheet "${given.sheetName}"`);
      return range.sheet.grid.at(range.box.row, range.box.column).value;
    },
    { sheetName, name },
  );
}

/** The rows of a sheet's texts and numbers, from its first cell to its last one in use. */
export async function rowsOf(stage: Stage, sheetName: string): Promise<readonly (readonly Held[])[]> {
  return stage.evaluate(({ workbook }, name) => {
    const sheet = workbook.findSheet(name);
    const used = sheet?.grid.used() ?? null;
    if (sheet === null || used === null) return [];
    return Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (_each, column) => sheet.grid.at(row, column).value),
    );
  }, sheetName);
}

/** All that a sheet is and has, as one text to compare with another moment's. */
export async function wholeSheet(stage: Stage, sheetName: string): Promise<string> {
  return stage.evaluate(({ workbook }, name) => {
    const owners: readonly unknown[] = [workbook, workbook.events];
    const sheet = workbook.findSheet(name);
    const seen = new Set<unknown>();
    return JSON.stringify(sheet, (_, value: unknown) => {
      if (owners.includes(value) || (typeof value === 'object' && value !== null && seen.has(value)))
        return undefined;
      if (typeof value === 'object') seen.add(value);
      return value instanceof Map || value instanceof Set ? [...value] : value;
    });
  }, sheetName);
}

/** The sheet in front. */
export async function sheetInFront(stage: Stage): Promise<string> {
  return stage.evaluate(({ workbook }) => workbook.active.Name);
}

/** The address of the selected cells with their sheet; `null` where nothing was selected yet. */
export async function selection(stage: Stage): Promise<string | null> {
  return stage.evaluate(({ workbook }) => workbook.selection?.Address ?? null);
}

/** The address of the cells of a name, with their sheet. */
export async function addressOf(stage: Stage, sheetName: string, name: string): Promise<string | null> {
  return stage.evaluate(
    ({ workbook }, given) =>
      workbook.findSheet(given.sheetName)?.names.itemAt(given.name).GetRange().Address ?? null,
    { sheetName, name },
  );
}

/** How many batches the pane has sent so far. */
export async function roundTripCount(stage: Stage): Promise<number> {
  return stage.evaluate(({ roundTrips }) => roundTrips.length);
}
