import { type KnownAwards, laterBySheet } from '../register/known-awards.ts';
import type { LaterAward, LaterAwardDetail, LinePart } from '../register/later-award.ts';
import { englishCriterion, englishList } from './english-forms.ts';
import { shortened } from './format.ts';

/** What the register of earlier awards is, and where it ends. */
function englishRegister(until: number): string {
  return `the register from the PMQA award book, which ends with B.E. ${String(until)},`;
}

function englishLater({ category, year }: LaterAward): string {
  return `${englishCriterion(category)} (B.E. ${String(year)})`;
}

/** What is known of an agency's awards, and by what. */
export function englishKnownAwards({ inRegister, later, until }: KnownAwards): string {
  const register = [englishRegister(until), inRegister.map(englishCriterion)] as const;
  const sheets = laterBySheet(later).map(
    ([sheet, awards]) => [`the sheet “${sheet}”`, awards.map(englishLater)] as const,
  );
  return [...(inRegister.length === 0 ? [] : [register]), ...sheets]
    .map(([who, awards], index) =>
      index === 0
        ? `${who} has it that this agency won the award of ${englishList(awards)}`
        : `${who} that of ${englishList(awards)}`,
    )
    .join(', and ');
}

/** By what an award is known, as the subject of a sentence, with its verb. */
export function englishWhoKnows({ inRegister, later, until }: KnownAwards): string {
  const sources = [
    ...(inRegister.length === 0 ? [] : [englishRegister(until)]),
    ...laterBySheet(later).map(
      ([sheet, awards]) =>
        `the sheet “${sheet}” (${englishList(awards.map(({ year }) => `B.E. ${String(year)}`))})`,
    ),
  ];
  return `${englishList(sources)} ${sources.length > 1 ? 'have' : 'has'} it that`;
}

const PARTS: Readonly<Record<LinePart, string>> = { year: 'year', agency: 'agency', category: 'category' };

/** What is wrong on a sheet of later awards, why, and what to do. */
export function englishLaterAwardSentence(detail: LaterAwardDetail): string {
  switch (detail.code) {
    case 'laterLineIncomplete':
      return `The line has no ${englishList(detail.lacks.map((part) => PARTS[part]))} yet, so it does not count as an award. Fill it in, or clear the whole line if it is not needed.`;
    case 'laterErrorValue':
      return `The cell holds the error ${detail.found}, so the line does not count. Type the value in place of the formula.`;
    case 'laterYearUnreadable':
      return `“${shortened(detail.found)}” cannot be read as a year of the Buddhist era, so the line does not count. Type four digits, such as 2566.`;
    case 'laterYearEra':
      return `“${detail.found}” is a Gregorian year, and this cell takes the Buddhist era, so the line does not count. Type ${String(detail.year)} if that is meant.`;
    case 'laterYearCovered': {
      const reason = `B.E. ${String(detail.year)} is covered by the register from the PMQA award book, which ends with B.E. ${String(detail.until)}, so the line does not count.`;
      return detail.isKnown
        ? `${reason} The register has this award of this agency already; the line can be cleared.`
        : `${reason} The register has no award of this category for this agency. Check the year and the name; if it was won all the same, declare it in the score sheet’s cell of earlier awards.`;
    }
    case 'laterYearFuture':
      return `B.E. ${String(detail.year)} is still to come (this is B.E. ${String(detail.now)}), so the line does not count. Type the year in which the award was won.`;
    case 'laterCategoryUnreadable':
      return `“${shortened(detail.found)}” is no category from 1 to 6, so the line does not count. Choose the number from the list; several categories take a line each.`;
    case 'laterSourceMissing':
      return 'The line has no source, so the award counts but cannot be traced. Type the name or number of the announcement or document that tells of it.';
    case 'laterAwardTwice':
      return `This award (the same year, agency and category) stands already in cell ${detail.address} of “${detail.sheet}”, so it counts once. Clear the line, or change it if another award is meant.`;
    case 'laterAwardKnown':
      return `The register from the PMQA award book, which ends with B.E. ${String(detail.until)}, has the award of ${englishCriterion(detail.category)} for this agency already, so this one adds no different category. If it was won again, nothing has to be done.`;
    case 'laterAgencyNear':
      return `No score sheet is on “${shortened(detail.found)}”, but one is on “${shortened(detail.other)}”, which is spelt almost like it, so this award does not count for that agency yet. If they are one, make the names the same.`;
    case 'laterSheetTwice':
      return `The workbook has later awards on other sheets too: ${englishList(detail.sheets.map((sheet) => `“${sheet}”`))}. All of them are read together. If one is enough, move the lines to one and delete the others.`;
    case 'laterSheetUnreadable':
      return 'Columns of this sheet were deleted or moved, or it comes from a later version of Scorebook, so no award of it is read. Undo (Ctrl+Z), or add a new sheet and copy the lines there.';
  }
}
