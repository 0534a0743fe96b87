import type { Facts } from '../../../assessment/facts.ts';
import { sameName } from '../../../checks/agency-key.ts';
import { THAI_PANEL } from '../../../language/panel/thai-panel.ts';
import { AWARD_WORDS, ROUND_WORDS } from '../../../language/sheet-words.ts';
import { OVERVIEW_SCHEMA, ROSTER_NAME, SCHEMA_NAME } from '../../names.ts';
import { shownValue } from '../../score-sheet/fact-reader.ts';
import { cellAt, type SheetImage } from '../../sheet-image.ts';

/** The columns of the roster's table. */
const COLUMN = { agency: 0, work: 1, assessor: 2, state: 3 } as const;

/** The rosters that were compiled with a panel: behind its sheet, before the overview of the next compilation. */
function rostersOf(panel: SheetImage, images: readonly SheetImage[]): readonly SheetImage[] {
  const behind = images.slice(images.findIndex(({ id }) => id === panel.id) + 1);
  const next = behind.findIndex((image) => {
    const range = image.names.get(SCHEMA_NAME);
    return range != null && cellAt(image, range.row, range.column).value === OVERVIEW_SCHEMA;
  });
  const own = next < 0 ? behind : behind.slice(0, next);
  return own.filter(({ names }) => names.get(ROSTER_NAME) != null);
}

/**
 * Who stands on the roster for a panel's work and had sent nothing when it was compiled; `null` where there is no
 * roster.
 *
 * @param images the sheets of the workbook, in its order
 */
export function absentAssessors(
  panel: SheetImage,
  images: readonly SheetImage[],
  { agency, award, round }: Pick<Facts, 'award' | 'round'> & { readonly agency: string },
): readonly string[] | null {
  const rosters = rostersOf(panel, images);
  if (rosters.length === 0) return null;
  const work = [
    ...(award === null ? [] : [AWARD_WORDS[award]]),
    ...(round === null ? [] : [ROUND_WORDS[round]]),
  ];
  return rosters.flatMap((image) => {
    const range = image.names.get(ROSTER_NAME);
    if (range == null) return [];
    return Array.from({ length: range.rows }, (_, index) => range.row + index).flatMap((row) => {
      const words = (column: number): string => shownValue(cellAt(image, row, range.column + column).value);
      const parts = words(COLUMN.work).split(' · ');
      const isMeant =
        sameName(words(COLUMN.agency), agency) && parts.every((part) => part === '' || work.includes(part));
      const isMissing = words(COLUMN.state).endsWith(THAI_PANEL.rosterState.missing);
      return isMeant && isMissing ? [words(COLUMN.assessor)] : [];
    });
  });
}
