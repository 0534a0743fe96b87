import type { Language } from '../core/index.ts';

const KEY = 'pmqa-scorebook.language';

/** The language that the user chose last; Thai where none was, or where the page may keep nothing. */
export function rememberedLanguage(): Language {
  try {
    return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'th';
  } catch {
    return 'th';
  }
}

/** Keeps the choice for the next time, where the page may. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // A browser that blocks storage in frames: the choice then holds until the pane is closed.
  }
}
