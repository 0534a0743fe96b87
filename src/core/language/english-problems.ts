import type { NumberDisguise } from '../scoring/read-number.ts';
import type { Place, Problem, ProblemDetail } from '../scoring/problem.ts';
import { capital, ENGLISH_FACTS, englishCriterion } from './english-forms.ts';
import { formatPoints } from './format.ts';

/** Where a problem is. */
export function englishPlace(place: Place): string {
  switch (place.kind) {
    case 'score':
      return `Score of ${englishCriterion(place.criterion)}`;
    case 'maximum':
      return `Maximum of ${englishCriterion(place.criterion)}`;
    case 'fact':
      return ENGLISH_FACTS[place.fact];
    case 'reading':
      return 'Reading';
    case 'formula':
      return 'Calculated cell';
    case 'sheet':
      return 'Score sheet';
  }
}

const DISGUISES: Readonly<Record<NumberDisguise, string>> = {
  thaiDigits: 'is written in Thai digits',
  fullWidth: 'is written in full-width digits',
  decimalComma: 'has a comma for its decimal point',
  thousandsComma: 'has a comma between thousands',
  strayCharacters: 'has spaces or invisible characters in it',
  unit: 'has a unit behind it',
  outOfMaximum: 'is written as a part of the maximum',
  percent: 'is a percentage, where points belong',
  numberAsText: 'is a number stored as text',
};

function sentence(detail: ProblemDetail, hasRepair: boolean): string {
  const retype = hasRepair
    ? 'Press the repair button, or type the score again'
    : 'Type the score again in plain digits';
  switch (detail.code) {
    case 'unscored':
      return 'No score yet; a blank is not 0. Enter a score, or type “งดให้คะแนน” (abstained) or “มีส่วนได้เสีย” (conflict of interest).';
    case 'disguisedNumber':
      return `“${detail.found}” ${DISGUISES[detail.disguise]}, which formulas take for text, so it is no score yet. ${retype}.`;
    case 'notANumber':
      return `“${detail.found}” is no number, so it is no score yet. ${hasRepair ? 'Press the button to clear the cell, or type a score' : 'Type a score, or leave the cell blank'}.`;
    case 'boolean':
      return `${detail.found} is a truth value, not a score. Type the score.`;
    case 'errorValue':
      return `The cell holds the error ${detail.found}, so there is no score. Type the score in place of the failing formula.`;
    case 'negative':
      return `${detail.found} is negative; the lowest score is 0. Type the score again.`;
    case 'aboveMaximum':
      return `${detail.found} is above the maximum (${String(detail.maximum)}). Type the score again.`;
    case 'tooManyDecimals':
      return `${detail.found} has more than two decimals, and rounding is for the committee to settle. Type a score with two decimals at most.`;
    case 'date':
      return 'The cell holds a date, which Excel often makes of entries like 1/2 or 17-5, so it is no score. Press the button to clear the cell, then type the score.';
    case 'percentFormat': {
      const counted = String(Number(detail.found.replace('%', '')) / 100);
      return hasRepair
        ? `${detail.found} in a cell for points is only ${counted} points. If a percentage of the maximum is meant, that is ${formatPoints(detail.points * 100)} points: press the repair button.`
        : `${detail.found} in a cell for points counts as ${counted} points. If that is not meant, type the score again.`;
    }
    case 'formula':
      return `The cell holds the formula ${detail.found}; its result is taken for the score. If that is not meant, type the score over it.`;
    case 'formulaEmpty':
      return `The cell holds the formula ${detail.found}, which gives nothing or was not calculated yet, so there is no score. Open and save the file in Excel to calculate it, or type the score over it.`;
    case 'cellLost':
      return 'The cell is gone, since its row or column was deleted. Undo (Ctrl+Z), or insert a new score sheet and copy the entries.';
    case 'maximumChanged':
      return `The maximum was changed to “${detail.found}”; the criteria say ${String(detail.maximum)}. ${hasRepair ? 'Press the repair button to put it back' : 'Undo (Ctrl+Z), or insert a new score sheet'}.`;
    case 'formulaOverwritten':
      return 'The formula of this cell was overwritten, so figures in the sheet may be wrong. Undo (Ctrl+Z), or insert a new score sheet and copy the scores.';
    case 'verdictDisagrees':
      return `The cell shows “${detail.found}”, but the entries of the sheet give “${detail.expected}”. A formula may have been changed, or not calculated yet. Press F9 to calculate; if it stays so, insert a new score sheet and copy the scores.`;
    case 'schemaUnknown':
      return `The score sheet is of the make “${detail.found}”, which this version does not know. Use the version that made it, or insert a new score sheet and copy the scores.`;
    case 'choiceUnknown':
      return `“${detail.found}” is not in the list, so it counts as not said. Choose one of ${detail.choices.map((choice) => `“${choice}”`).join(', ')}.`;
    case 'priorAwardsUnreadable':
      return `“${detail.found}” cannot be read as category numbers. Type numbers from 1 to 6 with commas, such as 1, 3, or “ไม่เคยได้รับ” (none).`;
    case 'dateUnreadable':
      return `“${detail.found}” cannot be read as a date. Type year-month-day, such as 2026-09-30.`;
    case 'yearUnreadable':
      return `“${detail.found}” cannot be read as a year of the Buddhist era. Type four digits, such as 2569.`;
    case 'flReasonMissing':
      return 'The certificate is declared not applicable, but no reason is given. Type the reason in the cell beside it.';
    case 'agencyMissing':
      return 'No agency is named yet. Type its full name.';
    case 'awardMissing':
      return 'No award is chosen yet, so the sheet compares with no award row by row. Choose one from the list.';
  }
}

/** What happened, why, and what to do. */
export function englishProblem({ detail, repair }: Problem): string {
  return capital(sentence(detail, repair !== null));
}
