import { LIMITS } from '../limits.ts';
import { UnreadableFileError } from '../unreadable-file-error.ts';

/** So many rows and columns from A1 on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How far blank cells that look like something, and stated heights and widths, are kept beyond the content. */
const ROOM: Extent = { rows: 1_000, columns: 100 };

/**
 * What is kept of a sheet: all that has content, and some room around it. It depends on the content alone, so
 * that what is written and read again is kept whole.
 *
 * @param content up to the last row and the last column with content
 * @throws UnreadableFileError `tooLarge`
 */
export function keptExtent(content: Extent, part: string): Extent {
  const found = content.rows * content.columns;
  if (found > LIMITS.cellsPerSheet) {
    throw new UnreadableFileError('tooLarge', {
      what: 'cells of a sheet',
      part,
      found,
      limit: LIMITS.cellsPerSheet,
    });
  }
  const rows = withRoom(content.rows, ROOM.rows, content.columns);
  return { rows, columns: withRoom(content.columns, ROOM.columns, rows) };
}

function withRoom(content: number, room: number, across: number): number {
  return Math.max(content, Math.min(room, Math.floor(LIMITS.cellsPerSheet / Math.max(across, 1))));
}
