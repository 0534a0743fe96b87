import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import type { PaneEvent } from './events.ts';

/** What is known of the workbook. */
export interface SheetsState {
  /** The workbook's score sheets, in its order; `null` until it was read once. */
  readonly sheets: readonly ScoreSheet[] | null;
  /** The sheet that the user chose or inserted last. */
  readonly chosenId: string | null;
}

export const UNREAD: SheetsState = { sheets: null, chosenId: null };

/** The sheet that the pane speaks of: the chosen one, else the workbook's last. */
export function currentSheet({ sheets, chosenId }: SheetsState): ScoreSheet | null {
  return sheets?.find(({ sheet }) => sheet.id === chosenId) ?? sheets?.at(-1) ?? null;
}

/** The sheet that the pane spoke of and that is in the workbook no more. */
export function lostSheet(state: SheetsState, sheets: readonly ScoreSheet[]): ScoreSheet | null {
  const before = currentSheet(state);
  return before !== null && sheets.every(({ sheet }) => sheet.id !== before.sheet.id) ? before : null;
}

/** What is known after an event. */
export function reduceSheets(state: SheetsState, event: PaneEvent): SheetsState {
  const { sheets, chosenId } = state;
  switch (event.type) {
    case 'sheetChosen':
      return { sheets, chosenId: event.id };
    case 'sheetsRead': {
      const kept = lostSheet(state, event.sheets) === null ? chosenId : null;
      // The choice is kept, so that a sheet that someone else adds does not take its place.
      return { sheets: event.sheets, chosenId: kept ?? event.sheets.at(-1)?.sheet.id ?? null };
    }
    case 'commandDone': {
      const { result } = event;
      if (result.kind === 'inserted' || result.kind === 'renewed')
        return { sheets, chosenId: result.sheet.id };
      if (result.kind === 'examplesInserted')
        return { sheets, chosenId: result.sheets.at(-1)?.id ?? chosenId };
      return { sheets, chosenId };
    }
    default:
      return { sheets, chosenId };
  }
}
