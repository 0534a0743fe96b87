import type { Edition } from '../../criteria/edition.ts';
import { foldSpaces, foldThaiDigits } from '../../scoring/fold-text.ts';
import { SCHEMA_NAME, SCORE_SHEET_SCHEMA } from '../names.ts';
import type { OtherEdition } from '../../scoring/problem.ts';
import { cellAt, type SheetImage } from '../sheet-image.ts';
import { COLUMN, ROW } from './layout.ts';

/** Of which make a score sheet is. */
export type Make =
  | { readonly kind: 'current' }
  /** An earlier make, which is read all the same. */
  | { readonly kind: 'older' }
  | { readonly kind: 'unknown'; readonly make: number | null }
  /** Of other criteria, by its schema or by its heading. */
  | { readonly kind: 'otherEdition'; readonly found: OtherEdition };

const SCHEMA = /^pmqa-score-sheet\/(\d+)\/(\d{4})$/;
const CURRENT = Number(SCHEMA.exec(SCORE_SHEET_SCHEMA)?.[1] ?? 0);

function wordsAt(image: SheetImage, row: number, column: number): string {
  const { value } = cellAt(image, row, column);
  return typeof value === 'string' ? value : '';
}

/** What the sheet's schema cell holds; `''` where it has none. */
function schemaWords(image: SheetImage): string {
  const range = image.names.get(SCHEMA_NAME);
  return range == null ? '' : wordsAt(image, range.row, range.column);
}

/** Whether the sheet is a score sheet of any make; a summary is none. */
export function isScoreSheet(image: SheetImage): boolean {
  return schemaWords(image).startsWith('pmqa-score-sheet/');
}

/** The line of the heading that names other criteria than the edition's; `null` where there is none. */
function otherHeading(edition: Edition, image: SheetImage): string | null {
  const schema = image.names.get(SCHEMA_NAME);
  if (schema == null) return null;
  const column = schema.column - COLUMN.worst;
  const lines = [ROW.title, ROW.subtitle].map((row) => wordsAt(image, schema.row + row - ROW.title, column));
  return (
    lines.find((line) => {
      const plain = foldThaiDigits(foldSpaces(line));
      // Another year of the heading is that of the award.
      const year = /เกณฑ์ ?(?:PMQA )?พ\.ศ\. ?(25\d\d)/i.exec(plain)?.[1];
      return /PMQA ?4\.0/i.test(plain) || (year !== undefined && Number(year) !== edition.criteriaYear);
    }) ?? null
  );
}

/** Of which make the sheet is, for an edition. */
export function makeOf(edition: Edition, image: SheetImage): Make {
  const [, version, year] = SCHEMA.exec(schemaWords(image)) ?? [];
  if (year !== undefined && Number(year) !== edition.criteriaYear) {
    return { kind: 'otherEdition', found: { kind: 'year', year: Number(year) } };
  }
  const heading = otherHeading(edition, image);
  if (heading !== null) return { kind: 'otherEdition', found: { kind: 'heading', words: heading } };
  if (version === undefined) return { kind: 'unknown', make: null };
  const make = Number(version);
  if (make > CURRENT || make < 1) return { kind: 'unknown', make };
  return make < CURRENT ? { kind: 'older' } : { kind: 'current' };
}
