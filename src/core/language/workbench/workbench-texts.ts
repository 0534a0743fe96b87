import type { Language } from '../catalogue.ts';
import { ENGLISH_WORKBENCH } from './english-workbench.ts';
import { THAI_WORKBENCH } from './thai-workbench.ts';
import type { WorkbenchText } from './workbench-text.ts';

/** The words of the page around the web spreadsheet by language. */
export const WORKBENCH_TEXT: Readonly<Record<Language, WorkbenchText>> = {
  th: THAI_WORKBENCH,
  en: ENGLISH_WORKBENCH,
};
