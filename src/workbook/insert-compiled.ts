import {
  agendaSheetCount,
  type CalendarDate,
  type Compilation,
  createCompiledSheets,
  draftsIn,
  type DraftSheet,
  type Edition,
  NO_RESTORATION,
  type SheetBlueprint,
  type TroubleCode,
} from '../core/index.ts';
import { type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';
import { sheetNamer } from './sheet-name.ts';
import type { Task } from './task.ts';

/** What became of the sheets of a compilation. */
export interface InsertedSheets {
  /** Those that are in the workbook now, the overview first; fewer than `of` where it ended early. */
  readonly sheets: readonly SheetReference[];
  readonly of: number;
  /** Why the workbook took no more; `null` where it took all, or the user ended it. */
  readonly trouble: TroubleCode | null;
}

/** The sheets in the order in which they can be inserted: none names a later one, but for the overview. */
function sheetsUnder(
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  given: readonly string[],
  earlierDrafts: readonly DraftSheet[],
): readonly SheetBlueprint[] {
  // Names are asked for in that order too: those that the workbook has given already come first.
  const left = [...given];
  const nameFor = sheetNamer(given);
  const named = (wished: string): string => left.shift() ?? nameFor(wished);
  const sheets = [...createCompiledSheets(edition, compilation, writtenOn, named, earlierDrafts)];
  const first = 1 + agendaSheetCount(compilation);
  const panels = sheets.slice(first, first + compilation.panels.length);
  return [
    ...sheets.slice(0, 1),
    ...panels,
    ...sheets.slice(1, first),
    ...sheets.slice(first + panels.length),
  ];
}

/** A sheet whose formulas are still to come: they name sheets that are not there yet. */
function withoutFormulas(sheet: SheetBlueprint): SheetBlueprint {
  const cells = sheet.cells.map((cell) =>
    cell.content.kind === 'formula' ? { ...cell, content: { kind: 'blank' } as const } : cell,
  );
  return { ...sheet, cells };
}

/**
 * Adds the sheets of a compilation behind all others, one after the other; nothing that exists is touched. The
 * overview comes first and gets its formulas last, when the sheets that they name are there.
 *
 * @param task asked before each sheet whether it is still wanted
 * @throws WorkbookError where the workbook does not take the first
 */
export async function insertCompiled(
  port: WorkbookPort,
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  task: Task,
): Promise<InsertedSheets> {
  const earlier = compilation.wish.hasFeedback === true ? draftsIn(await port.findSheets()) : [];
  let planned = sheetsUnder(edition, compilation, writtenOn, [], earlier);
  const of = planned.length;
  const sheets: SheetReference[] = [];
  try {
    for (let blueprint = planned[0]; blueprint !== undefined; blueprint = planned[sheets.length]) {
      if (task.isCancelled()) return { sheets, of, trouble: null };
      task.report({ done: sheets.length, of });
      const isOverview = sheets.length === 0;
      const sheet = await port.insertSheet(isOverview ? withoutFormulas(blueprint) : blueprint);
      sheets.push(sheet);
      if (sheet.name !== blueprint.sheetName) {
        const given = sheets.map(({ name }) => name);
        planned = sheetsUnder(edition, compilation, writtenOn, given, earlier);
      }
    }
    await completeOverview(port, sheets, planned);
    return { sheets, of, trouble: null };
  } catch (error) {
    if (sheets.length > 0 && error instanceof WorkbookError) return { sheets, of, trouble: error.code };
    throw error;
  }
}

async function completeOverview(
  port: WorkbookPort,
  [overview]: readonly SheetReference[],
  [blueprint]: readonly SheetBlueprint[],
): Promise<void> {
  if (overview === undefined || blueprint === undefined) return;
  const contents = blueprint.cells.filter(({ content }) => content.kind === 'formula');
  await port.restoreSheet(overview.id, { ...NO_RESTORATION, contents });
}
