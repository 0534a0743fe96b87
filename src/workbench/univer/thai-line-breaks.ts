import { InterceptorEffectEnum, WrapStrategy } from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Book } from './book.ts';

const THAI = /[\u0E00-\u0E7F]/;

/** Nothing to see; a line may end here. */
const MAY_BREAK = '\u200B';

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** The text with a place to break after each Thai word: Thai is written without spaces between them. */
function withLineBreaks(text: string): string {
  if (!THAI.test(text)) return text;
  return Array.from(words.segment(text), ({ segment }) => segment).join(MAY_BREAK);
}

/** What was drawn, as it stands in the cells. */
export function withoutLineBreaks(text: string): string {
  return text.replaceAll(MAY_BREAK, '');
}

/**
 * Lets the lines of wrapped cells end between Thai words. Only what is drawn changes: neither what a cell holds
 * nor what the editor begins with.
 */
export function breakThaiLines({ injector }: Book): void {
  const service = injector.get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'pmqa-thai-line-breaks',
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.DATA_VALIDATION,
    handler: (cell, { workbook, rawData }, next) => {
      const shown = next(cell);
      if (!shown || typeof shown.v !== 'string') return shown;
      const isWrapped = workbook.getStyles().getStyleByCell(rawData)?.tb === WrapStrategy.WRAP;
      return isWrapped ? { ...shown, v: withLineBreaks(shown.v) } : shown;
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, row, col }, next) => {
      const held = worksheet.getCellRaw(row, col)?.v;
      return next(cell && typeof held === 'string' ? { ...cell, v: held } : cell);
    },
  });
}
