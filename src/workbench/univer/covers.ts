import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { type CellCover, type CellRange, COVERED_NAMES, ruleMark } from '../../core/index.ts';
import type { Book, Page } from './book.ts';
import { lockReader } from './locked-cells.ts';
import { isInside } from './ranges.ts';
import { validationRule } from './sheet-rules.ts';

function coverOf(
  { injector }: Book,
  { sheet, unitId, sheetId }: Page,
  { row, column }: CellRange,
  isLocked: boolean,
): CellCover {
  const found = injector.get(SheetDataValidationModel).getRuleByLocation(unitId, sheetId, row, column);
  const rule = found && validationRule(found);
  const highlights = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [];
  const merged = sheet.getMergedCell(row, column);
  return {
    rule: rule ? ruleMark(rule) : (found?.type ?? ''),
    highlights: highlights.filter(({ ranges }) => ranges.some((range) => isInside(range, row, column)))
      .length,
    isLocked,
    isHidden: !sheet.getRowVisible(row),
    isMergedAway: merged != null && (merged.startRow !== row || merged.startColumn !== column),
  };
}

/** What lies over the entry cells of a sheet. */
export function readCovers(
  book: Book,
  page: Page,
  names: ReadonlyMap<string, CellRange | null>,
): ReadonlyMap<string, CellCover> {
  const isLocked = lockReader(book, page);
  return new Map(
    COVERED_NAMES.flatMap((name) => {
      const range = names.get(name);
      if (!range) return [];
      return [[name, coverOf(book, page, range, isLocked(range.row, range.column))] as const];
    }),
  );
}
