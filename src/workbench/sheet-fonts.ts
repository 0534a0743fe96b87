/** One letter of each file that a font is in. */
const LETTERS = 'กa';
const FACES = ["400 14px 'TH Sarabun New'", "700 14px 'TH Sarabun New'"];

/**
 * Loads the sheets' font: a grid that is painted does not paint again by itself once a font arrives. Never rejects;
 * without it the browser's Thai font stands in.
 */
export async function loadSheetFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, LETTERS)));
}
