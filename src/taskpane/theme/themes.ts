import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { BRAND } from './brand.ts';
import type { ColourScheme } from './colour-scheme.ts';

/** Each system has one of these for Thai; the first draws the Latin letters of Office. */
const FONTS = [
  "'Segoe UI'",
  "'Leelawadee UI'",
  'system-ui',
  'Sarabun',
  "'Noto Sans Thai'",
  'Thonburi',
  'Tahoma',
  'sans-serif',
];

/** Thai stacks a vowel and a tone mark above a letter: lines stand further apart than Fluent sets them. */
const ROOM_FOR_THAI = {
  fontFamilyBase: FONTS.join(', '),
  lineHeightBase100: '16px',
  lineHeightBase200: '19px',
  lineHeightBase300: '22px',
  lineHeightBase400: '26px',
  lineHeightBase500: '32px',
  lineHeightBase600: '38px',
} satisfies Partial<Theme>;

const DARK = createDarkTheme(BRAND);

/** Fluent's themes in the pane's brand. */
export const THEMES: Readonly<Record<ColourScheme, Theme>> = {
  light: { ...createLightTheme(BRAND), ...ROOM_FOR_THAI },
  // Links, marks and small words on a dark ground need a paler tone than Fluent takes from the ramp.
  dark: {
    ...DARK,
    ...ROOM_FOR_THAI,
    colorBrandForeground1: BRAND[120],
    colorStatusDangerForeground1: '#e58a92',
    colorBrandForeground2: BRAND[130],
    colorNeutralForeground2BrandHover: BRAND[120],
    colorNeutralForeground2BrandPressed: BRAND[110],
    colorNeutralForeground2BrandSelected: BRAND[120],
    colorCompoundBrandStroke: BRAND[120],
    colorCompoundBrandForeground1: BRAND[120],
  },
};
