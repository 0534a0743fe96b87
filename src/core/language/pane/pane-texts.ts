import type { Language } from '../catalogue.ts';
import { ENGLISH_PANE } from './english-pane.ts';
import type { PaneText } from './pane-text.ts';
import { THAI_PANE } from './thai-pane.ts';

/** The pane's own words by language. */
export const PANE_TEXT: Readonly<Record<Language, PaneText>> = { th: THAI_PANE, en: ENGLISH_PANE };
