import type { Edition } from '../../criteria/edition.ts';
import type { Compilation } from '../../panel/compile.ts';
import { type TextPacking, unpackNotes } from '../../panel/packed-notes.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { makeDraft, workKey } from './make-draft.ts';
import type { DraftSheet } from './read-draft.ts';

/** Every name and code that a compilation knows of. */
function assessorsOf({ panels, codes, files }: Compilation): readonly string[] {
  const filed = files.flatMap((file) => (file.status === 'taken' ? file.sheets : []));
  const shown = panels.flatMap(({ panel }) => panel.seats.map(({ assessor }) => assessor));
  return [...filed.map(({ assessor }) => assessor), ...shown, ...(codes ?? []).map(({ name }) => name)];
}

/** What a draft refers to of a panel's sheet. */
export type DraftSource = Pick<SheetBlueprint, 'sheetName' | 'names'>;

/**
 * A draft for each panel whose assessors wrote something to tell: their words, without who wrote which. Each is made
 * when it is asked for.
 *
 * @param sheets the panels' sheets, in their order
 * @param earlier drafts that the workbook has already; what was entered there comes along
 */
export function* createPanelDrafts(
  edition: Edition,
  compilation: Compilation,
  sheets: readonly DraftSource[],
  earlier: readonly DraftSheet[],
  packing: TextPacking,
): Generator<SheetBlueprint, void> {
  const assessors = assessorsOf(compilation);
  for (const [index, { panel }] of compilation.panels.entries()) {
    const { facts, seats } = panel;
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const names = new Map(sheet.names.map(({ name, range }) => [name, range]));
    const source = { name: sheet.sheetName, names };
    const before = earlier.findLast(({ work }) => work === workKey(facts)) ?? null;
    const notes = seats.map((seat) => unpackNotes(seat.notes, packing));
    const draft = makeDraft(edition, { source, facts, notes, assessors }, before);
    if (draft !== null) yield draft;
  }
}
