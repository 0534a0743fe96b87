import { type PrintPlan, columnLetters } from '../core/index.ts';
import { block } from './block.ts';

/** Queues how the sheet prints. */
export function queuePrintLayout(sheet: Excel.Worksheet, print: PrintPlan): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = print.scale === 'fitToWidth' ? { horizontalFitToPages: 1 } : { scale: print.scale.percent };
  layout.setPrintMargins('Inches', print.margins);
  layout.setPrintArea(block(sheet, print.area));
  const { titleRows, titleColumns } = print;
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (titleColumns) {
    layout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  }
  for (const row of print.rowBreaks) {
    sheet.horizontalPageBreaks.add(block(sheet, { row, column: 0, rows: 1, columns: 1 }));
  }
  for (const column of print.columnBreaks) {
    sheet.verticalPageBreaks.add(block(sheet, { row: 0, column, rows: 1, columns: 1 }));
  }
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}
