import { useSyncExternalStore } from 'react';

export type ColourScheme = 'light' | 'dark';

const DARK_QUERY = '(prefers-color-scheme: dark)';
const HEX_COLOUR = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;
/** Where black and white text contrast alike with a ground. */
const MIDDLE_LUMINANCE = 0.179;

function linear(channel: string): number {
  const part = parseInt(channel, 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/**
 * The scheme that goes with a ground, by its relative luminance (WCAG 2.2).
 *
 * @param background `#RRGGBB`; `null` where the host does not tell
 * @returns `null` where the ground says nothing
 */
export function schemeOf(background: string | null): ColourScheme | null {
  const [, red, green, blue] = HEX_COLOUR.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance < MIDDLE_LUMINANCE ? 'dark' : 'light';
}

function watchQuery(onChange: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function prefersDark(): boolean {
  return window.matchMedia(DARK_QUERY).matches;
}

/** The host's scheme where it has one, else what the user prefers; follows a change of it. */
export function useColourScheme(ofHost: ColourScheme | null): ColourScheme {
  const isDarkPreferred = useSyncExternalStore(watchQuery, prefersDark);
  return ofHost ?? (isDarkPreferred ? 'dark' : 'light');
}
