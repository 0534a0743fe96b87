import type { CalendarDate, Edition, SheetBlueprint } from '../core/index.ts';
import type { Timer } from '../workbook/live-check.ts';
import type { OpenKeepingPlace } from './kept-work.ts';
import type { ReadSheets } from './read-chosen-file.ts';
import type { StartSpreadsheet } from './spreadsheet.ts';

/** What the page is given to work with. */
export interface Services {
  readonly edition: Edition;
  readonly today: () => CalendarDate;
  readonly startSpreadsheet: StartSpreadsheet;
  readonly readSheets: ReadSheets;
  readonly writeWorkbook: (sheets: readonly SheetBlueprint[]) => Promise<Uint8Array>;
  readonly openKeepingPlace: OpenKeepingPlace;
  readonly download: (fileName: string, bytes: Uint8Array) => void;
  readonly timer: Timer;
}
