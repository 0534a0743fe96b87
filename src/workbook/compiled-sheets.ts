import {
  type CalendarDate,
  type Compilation,
  createCompiledSheets,
  type DraftSheet,
  type Edition,
  PLAIN_PACKING,
  type SheetBlueprint,
  type TextPacking,
} from '../core/index.ts';
import { sheetNamer } from './sheet-name.ts';

/**
 * The sheets of a compilation, under names of which no two are one to a workbook.
 *
 * @param packing by which the assessors' words were packed
 * @param earlierDrafts of what agencies are told; what was entered there goes on
 */
export function compiledSheets(
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  packing: TextPacking = PLAIN_PACKING,
  earlierDrafts: readonly DraftSheet[] = [],
): Iterable<SheetBlueprint> {
  return createCompiledSheets(edition, compilation, writtenOn, sheetNamer([]), earlierDrafts, packing);
}
