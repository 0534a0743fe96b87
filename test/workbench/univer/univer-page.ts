import '../../../src/workbench/fonts.css';
import type { CellCover, CellRange, SheetImage } from '../../../src/core/index.ts';
import { loadSheetFonts } from '../../../src/workbench/sheet-fonts.ts';
import { startSpreadsheet } from '../../../src/workbench/univer/start-spreadsheet.ts';
import type { SheetChange } from '../../../src/workbook/port.ts';

/** A sheet as it travels out of the page, where a map does not. */
export type ImageInPage = Omit<SheetImage, 'names' | 'covers'> & {
  readonly names: readonly (readonly [name: string, range: CellRange | null])[];
  readonly covers: readonly (readonly [name: string, cover: CellCover])[];
};

function portable(image: SheetImage): ImageInPage {
  return { ...image, names: [...image.names], covers: [...(image.covers ?? [])] };
}

function element(): HTMLElement {
  const found = document.getElementById('spreadsheet');
  if (found === null) throw new Error('The page has no element "spreadsheet".');
  return found;
}

await loadSheetFonts();

/** The spreadsheet in the page. */
export const spreadsheet = await startSpreadsheet(element(), 'th');

/** What the spreadsheet has told since the page was opened, or since a test has emptied it. */
export const told = { changes: [] as SheetChange[], edits: 0 };

await spreadsheet.port.watch((change) => {
  told.changes.push(change);
});
spreadsheet.onEdit(() => {
  told.edits += 1;
});

/** The sheets of ours, as they stand now. */
export async function findSheets(): Promise<readonly ImageInPage[]> {
  return (await spreadsheet.port.findSheets()).map(portable);
}

/** One of our sheets, as it stands now. */
export async function readSheet(id: string): Promise<ImageInPage | null> {
  const image = await spreadsheet.port.readSheet(id);
  return image && portable(image);
}

/** How one of the port's promises ends: `done`, or the code of its error. */
export async function outcome(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
