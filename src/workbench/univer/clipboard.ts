import type { DependencyOverride } from '@univerjs/core';
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SheetClipboardService,
} from '@univerjs/preset-sheets-core';
import { withoutLineBreaks } from './thai-line-breaks.ts';

/** Univer marks with this what was copied in the spreadsheet itself. */
const OWN_COPY = 'data-copy-id="';

const HTML = 'text/html';

/** Lines and tabs as the rows and cells of a table, which is how programs put cells on the clipboard. */
function tableOf(text: string): string {
  const table = document.createElement('table');
  for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const row = table.insertRow();
    for (const cell of line.split('\t')) row.insertCell().textContent = cell;
  }
  return table.outerHTML;
}

/** A page that was not loaded securely has no ClipboardItem of its own. */
function clipboardItem(html: string): ClipboardItem {
  return {
    types: [HTML],
    presentationStyle: 'unspecified',
    getType: () => Promise.resolve(new Blob([html], { type: HTML })),
  };
}

type CopyContent = ReturnType<SheetClipboardService['generateCopyContent']>;

/** Pastes from elsewhere as Excel pastes text: the values come, and the cells keep their own looks. */
class Clipboard extends SheetClipboardService {
  override async legacyPaste(html = '', text = '', files?: File[]): Promise<boolean> {
    const content = html !== '' || text === '' ? html : tableOf(text);
    if (content === '' || content.includes(OWN_COPY)) return super.legacyPaste(html, text, files);
    return pasteValues(this, content);
  }

  override generateCopyContent(
    ...what: Parameters<SheetClipboardService['generateCopyContent']>
  ): CopyContent {
    const content = super.generateCopyContent(...what);
    return (
      content && {
        ...content,
        plain: withoutLineBreaks(content.plain),
        html: withoutLineBreaks(content.html),
      }
    );
  }
}

/** The class's own declaration forgets that there are other ways to paste than the default one. */
function pasteValues(service: ISheetClipboardService, html: string): Promise<boolean> {
  return service.paste(clipboardItem(html), PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE);
}

export const CLIPBOARD: DependencyOverride = [[ISheetClipboardService, { useClass: Clipboard }]];
