import type { CalendarDate } from '../../assessment/facts.ts';
import { nameKey } from '../../checks/agency-key.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Compilation } from '../../panel/compile.ts';
import { PLAIN_PACKING, type TextPacking } from '../../panel/packed-notes.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { createPanelDrafts, type DraftSource } from '../feedback/panel-drafts.ts';
import type { DraftSheet } from '../feedback/read-draft.ts';
import {
  agendaTable,
  COMPILED_SHEET_NAMES,
  filesTable,
  keyTable,
  notesTable,
  rosterTable,
} from './compiled-tables.ts';
import { createOverview } from './overview.ts';
import { createPanelSheet } from './panel-sheet.ts';
import { createTableSheets, tableSheetCount } from './table-sheet.ts';

/** How many sheets the agenda takes: they come behind the overview and before the panels. */
export function agendaSheetCount({ panels }: Compilation): number {
  return tableSheetCount(panels.reduce((sum, { agenda }) => sum + agenda.length, 0));
}

/**
 * The sheets of a compilation: overview, agenda, one sheet per panel, the assessors' words, the files, and where there
 * are any the roster, the key of the codes and the drafts of what agencies are told; a list of very many lines goes on
 * in a further sheet. Their formulas name each other's sheets, so that the names are settled first. Each is made when it
 * is asked for: a compilation can have thousands of panels.
 *
 * @param nameFor makes of a wished name one that no earlier sheet of the workbook has; asked once per sheet
 * @param earlierDrafts of what agencies are told, which the workbook has already
 * @param packing by which the assessors' words were packed
 */
export function* createCompiledSheets(
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  nameFor: (wished: string) => string,
  earlierDrafts: readonly DraftSheet[] = [],
  packing: TextPacking = PLAIN_PACKING,
): Generator<SheetBlueprint, void> {
  const { panels, codes } = compilation;
  const overview = nameFor(COMPILED_SHEET_NAMES.overview);
  const sheets = panels.map(({ panel }) => nameFor(panel.facts.agency));
  const codeOf = new Map(codes?.map(({ code, name }) => [nameKey(name), code]));
  const shownAs = (assessor: string): string => codeOf.get(nameKey(assessor)) ?? assessor;
  yield createOverview(edition, compilation, writtenOn, overview, sheets);
  yield* createTableSheets(agendaTable(compilation, sheets), nameFor);
  const sources: DraftSource[] = [];
  for (const [index, panel] of panels.entries()) {
    const sheet = createPanelSheet(edition, panel, sheets[index] ?? '', overview);
    if (compilation.wish.hasFeedback === true)
      sources.push({ sheetName: sheet.sheetName, names: sheet.names });
    yield sheet;
  }
  const lists = [
    notesTable(compilation, packing),
    filesTable(compilation, shownAs),
    rosterTable(compilation),
    keyTable(compilation),
  ];
  for (const list of lists) if (list !== null) yield* createTableSheets(list, nameFor);
  if (compilation.wish.hasFeedback === true)
    for (const draft of createPanelDrafts(edition, compilation, sources, earlierDrafts, packing))
      yield { ...draft, sheetName: nameFor(draft.sheetName) };
}
