import { laterSheetProblem, lineProblem } from '../blueprint/later-awards/later-problems.ts';
import {
  type LaterAwardsSheet,
  type LaterLine,
  readLaterAwards,
} from '../blueprint/later-awards/read-later-awards.ts';
import type { SheetImage } from '../blueprint/sheet-image.ts';
import type { CalendarDate } from '../assessment/facts.ts';
import { nearNames } from '../panel/near-names.ts';
import { agencyKey } from '../register/known-awards.ts';
import type { LaterAward } from '../register/later-award.ts';
import type { Problem } from '../scoring/problem.ts';

/** Where an award was met first. */
interface FirstMet {
  readonly sheet: string;
  readonly address: string;
}

function keyOf({ year, agency, category }: LaterAward): string {
  return JSON.stringify([year, category, agencyKey(agency)]);
}

/** The agency of a score sheet that a name may have been meant for, where none is spelt like it. */
function nearAgency(found: string, agencies: readonly string[]): string | null {
  const key = agencyKey(found);
  if (agencies.some((agency) => agencyKey(agency) === key)) return null;
  return agencies.find((agency) => nearNames([key, agencyKey(agency)]).length > 0) ?? null;
}

function otherSheetProblems(own: LaterAwardsSheet, all: readonly LaterAwardsSheet[]): readonly Problem[] {
  const sheets = all.filter((each) => each !== own).map(({ sheet }) => sheet);
  return sheets.length === 0 ? [] : [laterSheetProblem('note', { code: 'laterSheetTwice', sheets })];
}

/**
 * The workbook's sheets of later awards with what they bring out in each other, and what goes with no score sheet. All
 * of them count; an award that stands on several lines counts once, by the first.
 *
 * @param agencies those that the workbook's score sheets are on
 */
export function laterAwardsTogether(
  sheets: readonly LaterAwardsSheet[],
  agencies: readonly string[],
): readonly LaterAwardsSheet[] {
  const firstMet = new Map<string, FirstMet>();
  return sheets.map((own) => {
    const problems: Problem[] = [];
    const lines = own.lines.map((line): LaterLine => {
      const { award, address, index } = line;
      if (award === null) return line;
      const other = nearAgency(award.agency, agencies);
      if (other !== null) {
        const detail = { code: 'laterAgencyNear', found: award.agency, other } as const;
        problems.push(lineProblem('agency', address, index, 'warning', detail));
      }
      const first = firstMet.get(keyOf(award));
      if (first === undefined) {
        firstMet.set(keyOf(award), { sheet: own.sheet, address });
        return line;
      }
      const detail = { code: 'laterAwardTwice', ...first } as const;
      problems.push(lineProblem('agency', address, index, 'warning', detail));
      return { ...line, award: null };
    });
    return { ...own, lines, problems: [...otherSheetProblems(own, sheets), ...own.problems, ...problems] };
  });
}

/** Every award that counts, in the order of the sheets and of their lines. */
export function laterAwardsOf(sheets: readonly LaterAwardsSheet[]): readonly LaterAward[] {
  return sheets.flatMap(({ lines }) => lines.flatMap(({ award }) => award ?? []));
}

/**
 * Every award that counts on a workbook's sheets.
 *
 * @param today `null` where it is not known
 */
export function laterAwardsIn(
  images: readonly SheetImage[],
  today: CalendarDate | null,
): readonly LaterAward[] {
  return laterAwardsOf(
    laterAwardsTogether(
      images.flatMap((image) => readLaterAwards(image, today) ?? []),
      [],
    ),
  );
}
