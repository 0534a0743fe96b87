import type { CalendarDate } from '../../assessment/facts.ts';
import { nameKey } from '../../checks/agency-key.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Compilation } from '../../panel/compile.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { createPanelDrafts } from '../feedback/panel-drafts.ts';
import type { DraftSheet } from '../feedback/read-draft.ts';
import {
  COMPILED_SHEET_NAMES,
  createAgenda,
  createFileReport,
  createKeySheet,
  createNotes,
  createRosterSheet,
} from './compiled-tables.ts';
import { createOverview } from './overview.ts';
import { createPanelSheet } from './panel-sheet.ts';

/**
 * The sheets of a compilation: overview, agenda, one sheet per panel, the assessors' words, the files, and where there
 * are any the roster, the key of the codes and the drafts of what agencies are told. Their formulas name each other's sheets, so that the names are settled
 * here.
 *
 * @param nameFor makes of a wished name one that no earlier sheet of the workbook has; asked once per sheet
 * @param earlierDrafts of what agencies are told, which the workbook has already
 */
export function createCompiledSheets(
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  nameFor: (wished: string) => string,
  earlierDrafts: readonly DraftSheet[] = [],
): readonly SheetBlueprint[] {
  const { panels, codes } = compilation;
  const named = (blueprint: SheetBlueprint): SheetBlueprint => ({
    ...blueprint,
    sheetName: nameFor(blueprint.sheetName),
  });
  const overview = nameFor(COMPILED_SHEET_NAMES.overview);
  const sheets = panels.map(({ panel }) => nameFor(panel.facts.agency));
  const codeOf = new Map(codes?.map(({ code, name }) => [nameKey(name), code]));
  const shownAs = (assessor: string): string => codeOf.get(nameKey(assessor)) ?? assessor;
  const lists = [createRosterSheet(compilation), createKeySheet(compilation)];
  const panelSheets = panels.map((panel, index) =>
    createPanelSheet(edition, panel, sheets[index] ?? '', overview),
  );
  const drafts =
    compilation.wish.hasFeedback === true
      ? createPanelDrafts(edition, compilation, panelSheets, earlierDrafts)
      : [];
  return [
    createOverview(edition, compilation, writtenOn, overview, sheets),
    named(createAgenda(compilation, sheets)),
    ...panelSheets,
    named(createNotes(compilation)),
    named(createFileReport(compilation, shownAs)),
    ...lists.flatMap((list) => (list === null ? [] : [named(list)])),
    ...drafts.map(named),
  ];
}
