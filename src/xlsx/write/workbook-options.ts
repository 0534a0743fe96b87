import type { WriteOptions } from 'hucre/xlsx';

/** The date that a file says it was made on, so that the same sheets give the same bytes. */
const FILE_DATE = new Date(Date.UTC(1980, 0, 1));

/** The date that a file's parts carry: the first that a zip can say, on any clock. */
export const PART_DATE = new Date(1980, 0, 1);

/** What every workbook of ours is written with. */
export const WORKBOOK_OPTIONS: Omit<WriteOptions, 'sheets'> = {
  // Column widths are counted in this font's digits: see `columnCharacters`.
  defaultFont: { name: 'Arial', size: 10 },
  properties: { created: FILE_DATE, modified: FILE_DATE },
};
