import type { CellContent, SheetContents } from '../core/index.ts';
import { block } from './block.ts';
import { writtenContent } from './render-sheet.ts';

/** Cells that stand side by side. */
interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly CellContent[];
}

function stretchesOf({ contents }: SheetContents): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { row, column, content } of contents) {
    const last = stretches.at(-1);
    if (last?.row === row && last.column + last.contents.length === column)
      stretches[stretches.length - 1] = { ...last, contents: [...last.contents, content] };
    else stretches.push({ row, column, contents: [content] });
  }
  return stretches;
}

/** Queues what is written into another sheet along with an edit; it comes last, so that nothing is told that failed. */
export function queueBeside(context: Excel.RequestContext, beside: SheetContents | null): void {
  if (beside === null) return;
  const sheet = context.workbook.worksheets.getItem(beside.id);
  for (const { row, column, contents } of stretchesOf(beside)) {
    const range = block(sheet, { row, column, rows: 1, columns: contents.length });
    range.formulas = [contents.map((content) => writtenContent(content) ?? '')];
  }
}
