import type { Language, SheetBlueprint } from '../core/index.ts';
import type { WorkbookPort } from '../workbook/port.ts';

/** A spreadsheet in the page, with one workbook open in it. */
export interface Spreadsheet {
  /** The open workbook; the same object for as long as the spreadsheet lives, whichever workbook is open. */
  readonly port: WorkbookPort;
  /** Every sheet as it stands now, in the workbook's order, with all that a file can keep. */
  readonly sheets: () => readonly SheetBlueprint[];
  /** Opens another workbook in place of the one that is open, without its past: there is nothing to undo. */
  readonly open: (sheets: readonly SheetBlueprint[]) => void;
  /** Takes what is being typed into a cell as if Enter was pressed; nothing where nothing is. */
  readonly finishEditing: () => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Calls back after every change that a file would keep. Ends when the returned function is called. */
  readonly onEdit: (callback: () => void) => () => void;
  /** Moves the keyboard's focus to the cell that is selected. */
  readonly focus: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly dispose: () => void;
}

/**
 * Puts a spreadsheet with one blank sheet into an empty element, which it fills.
 *
 * @param language that of the spreadsheet's own menus and messages
 */
export type StartSpreadsheet = (element: HTMLElement, language: Language) => Promise<Spreadsheet>;
