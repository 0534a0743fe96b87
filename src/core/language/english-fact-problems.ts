import type { FactDetail } from '../scoring/problem.ts';
import { englishKnownAwards, englishWhoKnows } from './english-earlier-awards.ts';
import { englishCondition, englishCriterion, englishSource } from './english-forms.ts';
import { formatEnglishDate } from './format.ts';
import { NO_PRIOR_AWARDS_WORD } from './sheet-words.ts';

/** What is wrong with what the sheet says of itself, why, and what to do. */
export function englishFactSentence(detail: FactDetail, hasRepair: boolean): string {
  const orPress = hasRepair ? 'Press the repair button, or type' : 'Type';
  switch (detail.code) {
    case 'choiceUnknown': {
      const choices = detail.choices.map((choice) => `“${choice}”`).join(', ');
      return `“${detail.found}” is not in the list, so it counts as not said. ${hasRepair ? 'Press the repair button, or choose' : 'Choose'} one of ${choices}.`;
    }
    case 'priorAwardsUnreadable':
      return `“${detail.found}” cannot be read as category numbers, so it counts as not said. ${orPress} numbers from 1 to 6 with commas, such as 1, 3, or “ไม่เคยได้รับ” (none).`;
    case 'priorAwardsKnown':
      return `${englishKnownAwards(detail)}, and the cell is blank. Ask the agency. ${orPress} the category numbers, with those won after ${String(detail.until)}.`;
    case 'priorAwardsOmitted': {
      const declared = detail.declared.join(', ') || NO_PRIOR_AWARDS_WORD;
      return `The cell declares “${declared}”, but ${englishKnownAwards(detail)}. Ask the agency, and add what is missing; if the register is wrong, nothing has to be done.`;
    }
    case 'categoryWonBefore':
      return `${englishWhoKnows(detail)} this agency won the award of ${englishCriterion(detail.category)}, which is applied for now, before. Check the award applied for; if it is meant, nothing has to be done.`;
    case 'dateUnreadable':
      return `“${detail.found}” cannot be read as a date. Type year-month-day, such as 2026-09-30.`;
    case 'dateFuture':
      return `${formatEnglishDate(detail.date)} is still to come, and no assessment is made on a later day. Type the day on which it was made.`;
    case 'dateEarly':
      return `${formatEnglishDate(detail.date)} is before B.E. ${String(detail.criteriaYear)}, the year of these criteria, so no assessment by them can be of that day. Type the day on which it was made.`;
    case 'dateEra':
      return `“${detail.found}” looks like a day of another era, 543 years off, or of a year without its century. If ${formatEnglishDate(detail.meant)} is meant, ${hasRepair ? 'press the repair button; else type the date again' : 'type that; else type the date that is'}.`;
    case 'yearUnreadable':
      return `“${detail.found}” cannot be read as a year of the Buddhist era. Type four digits, such as 2569.`;
    case 'yearEra':
      return `“${detail.found}” is a Gregorian year, and this cell takes the Buddhist era. ${hasRepair ? `Press the repair button to change it to ${String(detail.year)}, or type the year again` : `Type ${String(detail.year)} if that is meant`}.`;
    case 'pagesUnreadable':
      return `“${detail.found}” cannot be read as a number of pages. Type a whole number, or leave the cell blank.`;
    case 'reportTooLong':
      return `The Application Report has ${String(detail.pages)} pages; ${String(detail.atMost)} are allowed at most (${englishSource(detail.citation)}). Check the number, or ask for a shorter report.`;
    case 'flReasonMissing':
      return 'The certificate is declared not applicable, but no reason is given. Type the reason in the cell beside it.';
    case 'agencyMissing':
      return 'No agency is named yet. Type its full name.';
    case 'awardMissing':
      return 'No award is chosen yet, so the sheet compares with no award row by row. Choose one from the list.';
    case 'conditionUnmet':
      return `The award applied for asks: ${englishCondition(detail.condition)}. What is declared here does not meet that, so the award cannot be passed. Check what is declared, or the award applied for.`;
    case 'conditionUnsaid':
      return `The award applied for asks: ${englishCondition(detail.condition)}. Nothing is declared yet, so its verdict stays undecided. Fill in the cell.`;
  }
}
