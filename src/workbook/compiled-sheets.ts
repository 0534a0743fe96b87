import {
  type CalendarDate,
  type Compilation,
  createCompiledSheets,
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
 */
export function compiledSheets(
  edition: Edition,
  compilation: Compilation,
  writtenOn: CalendarDate,
  packing: TextPacking = PLAIN_PACKING,
): Iterable<SheetBlueprint> {
  return createCompiledSheets(edition, compilation, writtenOn, sheetNamer([]), [], packing);
}
