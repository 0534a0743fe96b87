import type { ILanguagePack } from '@univerjs/core';

/** The words of the spreadsheet's own menus and messages, as far as they can be met here. */
export const THAI: ILanguagePack = {};
