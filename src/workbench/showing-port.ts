import type { WorkbookPort } from '../workbook/port.ts';

/**
 * The same workbook, for a page that shows it or the pane: what brings cells to the front has to bring their side
 * to the front too.
 */
export function showingPort(port: WorkbookPort, onShown: () => void): WorkbookPort {
  return {
    findSheets: () => port.findSheets(),
    readSheet: (id) => port.readSheet(id),
    insertSheet: (blueprint) => port.insertSheet(blueprint),
    editCells: (id, edits, beside) => port.editCells(id, edits, beside),
    restoreSheet: (id, restoration, beside) => port.restoreSheet(id, restoration, beside),
    showCells: async (id, name, at) => {
      await port.showCells(id, name, at);
      onShown();
    },
    watch: (onChange) => port.watch(onChange),
  };
}
