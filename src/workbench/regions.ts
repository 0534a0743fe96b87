import { useEffect } from 'react';
import { PANEL_ID } from '../taskpane/view-tabs.tsx';

/** The elements that F6 leads round, each with the focus on itself or in it. */
export const COMMANDS_ID = 'workbench-commands';
export const SHEET_ID = 'workbench-sheet';
export const PANE_ID = 'workbench-pane';

const ROUND = [COMMANDS_ID, SHEET_ID, PANE_ID] as const;

/** The two sides of the page, of which a narrow window shows one at a time. */
export type Side = 'sheet' | 'pane';

/** Where the focus goes in a part of the page: its button, its grid, its panel. */
function targetIn(part: HTMLElement): HTMLElement {
  if (part.id === COMMANDS_ID) return part.querySelector('button') ?? part;
  if (part.id === PANE_ID) return document.getElementById(PANEL_ID) ?? part;
  return part;
}

/**
 * F6 leads from part to part, with Shift back, as in Excel: Tab stays in the grid, where it goes from cell to cell.
 *
 * @param onSide shows the side that the focus goes to; must stay the same function
 * @param onSheet moves the focus on from the sheet to its cell; must stay the same function
 */
export function useRegionKeys(onSide: (side: Side) => void, onSheet: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A question is answered first.
      if (document.querySelector('[role="alertdialog"]') !== null) return;
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const parts = ROUND.flatMap((id) => document.getElementById(id) ?? []);
      const here = parts.findIndex((part) => part.contains(document.activeElement));
      const next = parts.at((here + (event.shiftKey ? -1 : 1)) % parts.length);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (next.id !== COMMANDS_ID) onSide(next.id === SHEET_ID ? 'sheet' : 'pane');
      // A side that was hidden takes the focus once it is shown.
      window.setTimeout(() => {
        targetIn(next).focus();
        if (next.id === SHEET_ID) onSheet();
      }, 0);
    };
    // Before the grid, which takes every key.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onSide, onSheet]);
}
