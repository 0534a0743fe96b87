import { createContext, useContext } from 'react';
import {
  type Catalogue,
  CATALOGUES,
  type Edition,
  EDITION_2562,
  type Language,
  PANE_TEXT,
  type PaneText,
} from '../core/index.ts';

/** What every part of the pane is written in, and about. */
export interface Setting {
  readonly edition: Edition;
  readonly language: Language;
  /** The sentences on assessments. */
  readonly catalogue: Catalogue;
  /** The pane's own words. */
  readonly text: PaneText;
}

/** The setting for an edition in a language. */
export function settingOf(edition: Edition, language: Language): Setting {
  return { edition, language, catalogue: CATALOGUES[language], text: PANE_TEXT[language] };
}

const SettingContext = createContext<Setting>(settingOf(EDITION_2562, 'th'));

/** Gives the setting to everything inside. */
export const SettingProvider = SettingContext.Provider;

/** The setting of the pane around. */
export function useSetting(): Setting {
  return useContext(SettingContext);
}
