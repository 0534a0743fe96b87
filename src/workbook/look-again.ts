import { closingInForce, type LogSheet, readClosing, type SheetImage } from '../core/index.ts';
import { logAmong } from './logging.ts';
import { WorkbookError, type WorkbookPort } from './port.ts';

/** A sheet as it stands now. */
export interface SheetNow {
  readonly image: SheetImage;
  /** It is a score sheet that is closed, changed since or not: nothing is written into it before it is opened again. */
  readonly isClosed: boolean;
  /** The log that the change goes into; `null` where there is none. */
  readonly log: LogSheet | null;
  /** Every sheet of ours in the workbook. */
  readonly images: readonly SheetImage[];
}

/**
 * Reads a sheet once more, before something is written into it. Two round trips at most.
 *
 * @throws WorkbookError where it is gone
 */
export async function lookAgain(port: WorkbookPort, sheetId: string): Promise<SheetNow> {
  const images = await port.findSheets();
  const image = images.find(({ id }) => id === sheetId);
  if (image === undefined) throw new WorkbookError('sheetNotFound');
  const closings = images.flatMap((each) => readClosing(each) ?? []);
  const own = closings.filter(({ source }) => source === image.name);
  return { image, isClosed: closingInForce(own) !== undefined, log: logAmong(images), images };
}
