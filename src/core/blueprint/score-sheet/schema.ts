import type { Edition } from '../../criteria/edition.ts';
import { foldSpaces, foldThaiDigits } from '../../scoring/fold-text.ts';
import { SCHEMA_NAME, SCORE_SHEET_SCHEMA } from '../names.ts';
import { cellAt, type SheetImage } from '../sheet-image.ts';
import { COLUMN, ROW } from './layout.ts';

/** Of which make a score sheet is. */
export type Make =
  | { readonly kind: 'current' }
  /** An earlier make, which is read all the same. */
  | { readonly kind: 'older'; readonly found: string }
  | { readonly kind: 'unknown'; readonly found: string }
  /** Of other criteria, by its schema or by its heading. */
  | { readonly kind: 'otherEdition'; readonly found: string };

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
  const found = schemaWords(image);
  const [, version, year] = SCHEMA.exec(found) ?? [];
  if (year !== undefined && Number(year) !== edition.criteriaYear) return { kind: 'otherEdition', found };
  const heading = otherHeading(edition, image);
  if (heading !== null) return { kind: 'otherEdition', found: heading };
  if (version === undefined || Number(version) > CURRENT || Number(version) < 1)
    return { kind: 'unknown', found };
  return Number(version) < CURRENT ? { kind: 'older', found } : { kind: 'current' };
}
