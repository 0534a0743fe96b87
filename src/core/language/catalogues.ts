import type { Catalogue, Language } from './catalogue.ts';
import { ENGLISH } from './english.ts';
import { THAI } from './thai.ts';

/** The sentences by language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { th: THAI, en: ENGLISH };
