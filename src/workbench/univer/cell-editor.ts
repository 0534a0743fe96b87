import { type DependencyOverride, DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { EditorService, IEditorService } from '@univerjs/preset-sheets-core';

/** Univer marks with this what is a part of it, wherever in the page it has put that. */
const OWN_PART = '[data-u-comp]';

/** Where the user is while that is no part of the spreadsheet; `null` where nothing else has the focus. */
function focusElsewhere(place: HTMLElement): HTMLElement | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement.contains(place)) return null;
  return place.contains(activeElement) || activeElement.closest(OWN_PART) !== null ? null : activeElement;
}

/**
 * Leaves the focus where the user is. As a workbook is first drawn, which is some time after the page is there, Univer
 * makes a cell ready to be typed into and takes the focus for it: what someone is just typing beside the spreadsheet
 * would go on in that cell.
 *
 * @param place what the workbook is shown in
 */
export function modestCellEditor(place: HTMLElement): DependencyOverride {
  class ModestEditors extends EditorService {
    override focus(editorId: string): void {
      const before = editorId === DOCS_NORMAL_EDITOR_UNIT_ID_KEY ? focusElsewhere(place) : null;
      super.focus(editorId);
      // At once, before the next key.
      before?.focus({ preventScroll: true });
    }
  }
  return [[IEditorService, { useClass: ModestEditors }]];
}
