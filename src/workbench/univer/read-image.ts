import {
  type CellRange,
  COVERED_COLUMNS,
  SCHEMA_NAME,
  SHEET_NAME,
  type SheetImage,
} from '../../core/index.ts';
import { type Book, namedRanges, type Page } from './book.ts';
import { readCovers } from './covers.ts';
import { isProtected } from './locked-cells.ts';
import { readCell } from './read-cell.ts';
import { isKeepsakeName } from './sheet-keepsake.ts';

const NOWHERE: CellRange = { row: 0, column: 0, rows: 0, columns: 0 };

/** The sheet as it stands now; `null` where it has no schema name of its own. */
export function readImage(book: Book, page: Page): SheetImage | null {
  const names = new Map([...namedRanges(book, page)].filter(([name]) => !isKeepsakeName(name)));
  if (!names.has(SCHEMA_NAME)) return null;
  const range = names.get(SHEET_NAME) ?? NOWHERE;
  const cells = Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) =>
      readCell(book, page, range.row + row, range.column + column),
    ),
  );
  return {
    id: page.sheetId,
    name: page.sheet.getName(),
    names,
    range,
    cells,
    covers: readCovers(book, page, names),
    hiddenColumns: COVERED_COLUMNS.map((offset) => range.column + offset).filter(
      (column) => !page.sheet.getColVisible(column),
    ),
    isProtected: isProtected(book, page),
  };
}
