import type { Language, SheetBlueprint } from '../../src/core/index.ts';
import type { Spreadsheet } from '../../src/workbench/spreadsheet.ts';
import { FakeWorkbook } from '../taskpane/fake-port.ts';

/** A sheet with nothing on it. */
export function sheetNamed(sheetName: string): SheetBlueprint {
  return {
    sheetName,
    columns: [],
    rowHeights: [],
    cells: [],
    styles: {},
    merges: [],
    validations: [],
    highlights: [],
    names: [],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: {
      paper: 'A4',
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      scale: 'fitToWidth',
      rowBreaks: [],
      columnBreaks: [],
      margins: { top: 1, bottom: 1, left: 1, right: 1, header: 0.5, footer: 0.5 },
      footer: { left: '', center: '', right: '' },
    },
    tabColour: '#FFFFFF',
  };
}

/** A spreadsheet that knows its sheets by their names only; its port is the workbook in memory of the pane's tests. */
export class FakeSpreadsheet implements Spreadsheet {
  readonly port = new FakeWorkbook();
  /** What the user did with the history, and the languages chosen. */
  readonly calls: string[] = [];
  isDisposed = false;
  private content: readonly SheetBlueprint[] = [sheetNamed('blank')];
  private readonly listeners = new Set<() => void>();

  get sheetNames(): readonly string[] {
    return this.content.map(({ sheetName }) => sheetName);
  }

  /** Adds a sheet, as a user does. */
  edit(sheetName: string): void {
    this.content = [...this.content, sheetNamed(sheetName)];
    for (const listener of [...this.listeners]) listener();
  }

  readonly sheets = (): readonly SheetBlueprint[] => this.content;

  readonly open = (sheets: readonly SheetBlueprint[]): void => {
    this.content = sheets;
  };

  readonly finishEditing = (): Promise<void> => Promise.resolve();

  readonly undo = (): void => void this.calls.push('undo');

  readonly redo = (): void => void this.calls.push('redo');

  readonly onEdit = (callback: () => void): (() => void) => {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  };

  readonly focus = (): void => void this.calls.push('focus');

  readonly setLanguage = (language: Language): void => void this.calls.push(language);

  readonly dispose = (): void => {
    this.isDisposed = true;
  };
}
