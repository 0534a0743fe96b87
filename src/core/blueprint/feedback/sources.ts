import type { Edition } from '../../criteria/edition.ts';
import { type Standing, standingOf } from '../../feedback/standing.ts';
import type { Problem } from '../../scoring/problem.ts';
import { ASSESSORS_NAME, FACT_NAMES } from '../names.ts';
import { isPanelSheet, readPanel } from '../panel/reading/read-panel.ts';
import { readScoreSheet } from '../score-sheet/read-score-sheet.ts';
import { isScoreSheet } from '../score-sheet/schema.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';

/** How an agency stands by a sheet of scores, or why that cannot be told. */
export type SourceReading =
  | { readonly kind: 'standing'; readonly standing: Standing }
  /** Its errors keep scores out of every verdict. */
  | { readonly kind: 'errors'; readonly problems: readonly Problem[] }
  /** The sheet of the panel does not say for sure what counts. */
  | { readonly kind: 'panelErrors' };

function valuesOf(image: SheetImage, name: string): readonly CellValue[] {
  const range = image.names.get(name);
  if (range == null) return [];
  return Array.from({ length: range.rows * range.columns }, (_, index) => {
    const row = range.row + Math.floor(index / range.columns);
    return cellAt(image, row, range.column + (index % range.columns)).value;
  });
}

function wordsOf(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/**
 * Reads how an agency stands from a score sheet or the sheet of a panel; `null` where the sheet is neither.
 *
 * @param images the sheets of the workbook
 */
export function readSource(
  edition: Edition,
  image: SheetImage,
  images: readonly SheetImage[],
): SourceReading | null {
  if (isPanelSheet(image)) {
    const read = readPanel(edition, image, images);
    return 'code' in read ? { kind: 'panelErrors' } : { kind: 'standing', standing: read.standing };
  }
  if (!isScoreSheet(image)) return null;
  const { assessment, problems } = readScoreSheet(edition, image);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0
    ? { kind: 'errors', problems: errors }
    : { kind: 'standing', standing: standingOf(edition, assessment) };
}

/** The assessors that a workbook's sheets name, whose names no report may tell. */
export function assessorsIn(images: readonly SheetImage[]): readonly string[] {
  const found = images.flatMap((image) =>
    [FACT_NAMES.assessor, ASSESSORS_NAME].flatMap((name) => valuesOf(image, name).map(wordsOf)),
  );
  return [...new Set(found)].filter((name) => name !== '');
}
