import type { Language } from '../catalogue.ts';
import { ENGLISH_PANEL } from './english-panel.ts';
import type { PanelText } from './panel-text.ts';
import { THAI_PANEL } from './thai-panel.ts';

/** The sentences on a panel, by language. */
export const PANEL_SENTENCES: Readonly<Record<Language, PanelText>> = { th: THAI_PANEL, en: ENGLISH_PANEL };
