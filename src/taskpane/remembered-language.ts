import type { Language } from '../core/index.ts';
import { recall, remember } from './remembered.ts';

/** The language that the user chose last; Thai where none was, or where the page may keep nothing. */
export function rememberedLanguage(): Language {
  return recall('language') === 'en' ? 'en' : 'th';
}

/** Keeps the choice for the next time, where the page may. */
export function rememberLanguage(language: Language): void {
  remember('language', language);
}
