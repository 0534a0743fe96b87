import type { WriteSheet } from 'hucre/xlsx';
import { type PrintPlan, columnLetters, quoteSheetName, rangeAddress } from '../../core/index.ts';
import { escapeText } from '../escapes.ts';
import { UnwritableSheetError } from './unwritable-sheet-error.ts';

const MAX_FOOTER = 255;

/**
 * Paper, scale, margins, footer and page breaks as hucre takes them. The print area and the repeated rows are
 * names (`printNames`): hucre would write the sheet's name in them unquoted, which Excel refuses for some.
 *
 * @throws UnwritableSheetError for a footer over Excel's limit
 */
export function filePrint(
  print: PrintPlan,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'> {
  const { left, center, right } = print.footer;
  const parts = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const;
  const footer = parts.map(([code, text]) => (text === '' ? '' : code + escapeText(text))).join('');
  if (footer.length > MAX_FOOTER) throw new UnwritableSheetError('footerTooLong', footer);
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      margins: { ...print.margins },
      ...(print.scale === 'fitToWidth'
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
        : { scale: print.scale.percent }),
    },
    ...(footer !== '' && { headerFooter: { oddFooter: footer } }),
    // The blueprint names the row after the break, hucre the row before it.
    rowBreaks: print.rowBreaks.map((row) => row - 1),
    colBreaks: print.columnBreaks.map((column) => column - 1),
  };
}

/** The reserved names of the print area and of the rows and columns repeated on each page. */
export function printNames(print: PrintPlan, sheetName: string): { name: string; range: string }[] {
  const sheet = quoteSheetName(sheetName);
  const { titleColumns, titleRows } = print;
  const titles: string[] = [];
  if (titleColumns !== undefined) {
    titles.push(`${sheet}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  }
  if (titleRows !== undefined) {
    titles.push(`${sheet}!$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  }
  return [
    { name: '_xlnm.Print_Area', range: `${sheet}!${rangeAddress(print.area, true)}` },
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(',') }] : []),
  ];
}
