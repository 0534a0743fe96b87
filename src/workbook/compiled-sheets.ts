import {
  type CalendarDate,
  type Compilation,
  createCompiledSheets,
  type DraftSheet,
  type Edition,
  type SheetBlueprint,
} from '../core/index.ts';
import { sheetNamer } from './sheet-name.ts';

/** The sheets of a compilation under names that a workbook with sheets of the names `taken` has room for; what was entered in earlier drafts goes on. */
export function compiledSheets(
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  taken: readonly string[] = [],
  earlierDrafts: readonly DraftSheet[] = [],
): Iterable<SheetBlueprint> {
  return createCompiledSheets(edition, compilation, writtenOn, sheetNamer(taken), earlierDrafts);
}
