import { convertMillimetersToTwip, type IStylesOptions } from 'docx';

/** The font of official Thai documents, and what Word takes where it is missing. */
const FONT = 'TH Sarabun New';
const FALLBACKS = 'TH SarabunPSK,Leelawadee UI,Tahoma';

const INK = '1B1B1B';
const NAVY = '1F3864';
export const BAND = 'E8EDF5';
export const LINE = 'A6AEBB';

/** A4 on end with the margins of Thai official papers; in twentieths of a point. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  top: convertMillimetersToTwip(25),
  bottom: convertMillimetersToTwip(25),
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(20),
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Half points. Thai is set in the complex script's font, size and weight, which the library writes beside each. */
function run(size: number, isBold: boolean, color: string): { size: number; bold: boolean; color: string } {
  return { size, bold: isBold, color };
}

/** The styles: real headings, so that the document has an outline. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        ...run(32, false, INK),
        font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
        language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
      },
      paragraph: { spacing: { after: 60 } },
    },
    title: { run: run(44, true, NAVY), paragraph: { alignment: 'center', spacing: { after: 0 } } },
    heading1: {
      run: run(36, true, NAVY),
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
    },
    heading2: {
      run: run(32, true, INK),
      paragraph: { spacing: { before: 200, after: 20 }, keepNext: true },
    },
    heading3: {
      run: run(32, true, NAVY),
      paragraph: { spacing: { before: 80, after: 0 }, keepNext: true },
    },
  },
};

/** The part that says which fonts stand in for one that is missing. */
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:font w:name="${FONT}"><w:altName w:val="${FALLBACKS}"/><w:charset w:val="DE"/>` +
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
} as const;
