import type { KeepingRefusal } from '../core/index.ts';

/** A workbook as it is kept between two visits. */
export interface KeptWork {
  /** The file's name without its ending; `null` where the workbook has no file yet. */
  readonly name: string | null;
  /** Whether a file with just this content was saved, or opened. */
  readonly isSaved: boolean;
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
}

/** The one place for the work of this page; no other page has it at the same time. */
export interface KeepingPlace {
  /** What was found there; `null` where there was nothing. */
  readonly found: KeptWork | null;
  /** Puts work in the place of what is there. Rejects where the browser refuses, for want of room for example. */
  readonly keep: (work: KeptWork) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Takes hold of the place for as long as the page is open, or says why it cannot. Never rejects. */
export type OpenKeepingPlace = () => Promise<KeepingPlace | KeepingRefusal>;
