import { inFifteenDigits } from '../scoring/read-entry.ts';
import type { NumberDisguise } from '../scoring/read-number.ts';
import type { EntryDetail, Place, Problem, ProblemDetail } from '../scoring/problem.ts';
import { capital, ENGLISH_FACTS, englishCriterion } from './english-forms.ts';
import { englishClosingSentence } from './english-closing.ts';
import { englishLaterAwardSentence } from './english-earlier-awards.ts';
import { englishFactSentence } from './english-fact-problems.ts';
import { englishAcrossSentence, englishSheetSentence } from './english-sheet-problems.ts';
import { englishWatchSentence } from './english-watches.ts';
import { formatPercent, formatPoints } from './format.ts';

/** So many addresses are named; of the rest only their number. */
const MOST_NAMED = 4;

function englishCells(addresses: readonly string[]): string {
  const more = addresses.length - MOST_NAMED;
  const named = addresses.slice(0, MOST_NAMED).join(', ');
  return `${addresses.length === 1 ? 'Cell' : 'Cells'} ${named}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

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
    case 'cells':
      return englishCells(place.addresses);
    case 'sheet':
      return 'Score sheet';
    case 'laterAwards':
      return 'Later awards';
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

function entrySentence(detail: EntryDetail, hasRepair: boolean): string {
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
    case 'placeholder':
      return `“${detail.found}” may mean no score yet, abstained or 0, so it counts as none of them. ${hasRepair ? 'Press the button to clear the cell, or type' : 'Clear the cell, or type'} a score, “งดให้คะแนน” (abstained) or “มีส่วนได้เสีย” (conflict of interest).`;
    case 'wordVariant':
      return `“${detail.found}” is read as “${detail.word}”, but has signs in it that the sheet's own formulas do not know. ${hasRepair ? 'Press the repair button, or type' : 'Type'} the word again.`;
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
      return `The cell holds ${detail.found}, the number of a date, which Excel makes of entries like 1/2 or 17-5, so it is no score. ${hasRepair ? 'Press the button to clear the cell, then type' : 'Clear the cell and type'} the score.`;
    case 'percentFormat': {
      const counted = String(inFifteenDigits(Number(detail.found.replace('%', '')) / 100));
      return hasRepair
        ? `${detail.found} in a cell for points is only ${counted} points. If a percentage of the maximum is meant, that is ${formatPoints(detail.points * 100)} points: press the repair button.`
        : `${detail.found} in a cell for points counts as ${counted} points. If that is not meant, type the score again.`;
    }
    case 'fraction':
      return `${detail.found} points would be a very low score. ${hasRepair ? `If ${formatPercent(Number(detail.found), 1)} of the maximum is meant, that is ${formatPoints(detail.points * 100)} points: press the repair button.` : 'If a percentage of the maximum is meant, type its points.'} If not, nothing has to be done.`;
    case 'formula':
      return `The cell holds the formula ${detail.found}; its result is taken for the score. If that is not meant, type the score over it.`;
    case 'formulaEmpty':
      return `The cell holds the formula ${detail.found}, which gives nothing or was not calculated yet, so there is no score. Open and save the file in Excel to calculate it, or type the score over it.`;
  }
}

function sentence(detail: ProblemDetail, hasRepair: boolean): string {
  switch (detail.code) {
    case 'choiceUnknown':
    case 'priorAwardsUnreadable':
    case 'priorAwardsKnown':
    case 'priorAwardsOmitted':
    case 'categoryWonBefore':
    case 'dateUnreadable':
    case 'dateFuture':
    case 'dateEarly':
    case 'dateEra':
    case 'yearUnreadable':
    case 'yearEra':
    case 'pagesUnreadable':
    case 'reportTooLong':
    case 'flReasonMissing':
    case 'agencyMissing':
    case 'awardMissing':
    case 'conditionUnmet':
    case 'conditionUnsaid':
      return englishFactSentence(detail, hasRepair);
    case 'cellLost':
    case 'mergedAway':
    case 'maximumChanged':
    case 'formulaOverwritten':
    case 'formulaChanged':
    case 'labelChanged':
    case 'verdictDisagrees':
    case 'rowsSorted':
    case 'layoutChanged':
    case 'rowsInserted':
    case 'strayContent':
    case 'rowsHidden':
    case 'columnsHidden':
    case 'validationLost':
    case 'highlightLost':
    case 'cellLocked':
    case 'textFormat':
    case 'protectionOff':
    case 'schemaUnknown':
    case 'schemaOlder':
    case 'editionOther':
      return englishSheetSentence(detail, hasRepair);
    case 'sheetCopied':
    case 'assessorShared':
    case 'agencySpelling':
    case 'factDiffers':
    case 'readingDiffers':
      return englishAcrossSentence(detail, hasRepair);
    case 'samePercent':
    case 'outsideSteps':
    case 'onThreshold':
    case 'roundJump':
      return englishWatchSentence(detail);
    case 'closed':
    case 'changedAfterClosing':
    case 'closingDamaged':
      return englishClosingSentence(detail);
    case 'laterLineIncomplete':
    case 'laterErrorValue':
    case 'laterYearUnreadable':
    case 'laterYearEra':
    case 'laterYearCovered':
    case 'laterYearFuture':
    case 'laterCategoryUnreadable':
    case 'laterSourceMissing':
    case 'laterAwardTwice':
    case 'laterAwardKnown':
    case 'laterAgencyNear':
    case 'laterSheetTwice':
    case 'laterSheetUnreadable':
      return englishLaterAwardSentence(detail);
    default:
      return entrySentence(detail, hasRepair);
  }
}

/** What happened, why, and what to do. */
export function englishProblem({ detail, repair }: Problem): string {
  return capital(sentence(detail, repair !== null));
}
