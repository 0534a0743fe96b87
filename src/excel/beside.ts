import type { SheetContents } from '../core/index.ts';
import { block } from './block.ts';
import { writtenContent } from './render-sheet.ts';

/** Queues what is written into another sheet along with an edit; it comes last, so that nothing is told that failed. */
export function queueBeside(context: Excel.RequestContext, beside: SheetContents | null): void {
  if (beside === null) return;
  const sheet = context.workbook.worksheets.getItem(beside.id);
  for (const { row, column, content } of beside.contents) {
    block(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[writtenContent(content) ?? '']];
  }
}
