import { capital } from './english-forms.ts';
import type { AcrossDetail, OtherEdition, SheetDetail } from '../scoring/problem.ts';

const RENEW = 'press the button to make a new score sheet with the same entries; this one stays as it is';

function otherCriteria(found: OtherEdition): string {
  return found.kind === 'heading'
    ? `The sheet says “${found.words}”`
    : `The sheet was made for criteria of B.E. ${String(found.year)}`;
}

/** What is wrong with the sheet around its entries, why, and what to do. */
export function englishSheetSentence(detail: SheetDetail, hasRepair: boolean): string {
  const putBack = (what: string): string =>
    hasRepair
      ? `Press the button to put ${what} back; no entry is touched.`
      : 'Undo (Ctrl+Z), or insert a new score sheet and copy the entries.';
  switch (detail.code) {
    case 'cellLost':
      return `The cell is gone, since its row or column was deleted. Undo (Ctrl+Z)${hasRepair ? `, or ${RENEW}` : ', or insert a new score sheet and copy the entries'}.`;
    case 'mergedAway':
      return 'The cell was merged with the one beside it, so nothing can stand in it any more. Undo (Ctrl+Z), or unmerge the cells (Home, Merge & Center), then type the score again.';
    case 'maximumChanged':
      return `The maximum was changed to “${detail.found}”; the criteria say ${String(detail.maximum)}. ${hasRepair ? 'Press the repair button to put it back' : 'Undo (Ctrl+Z), or insert a new score sheet'}.`;
    case 'formulaOverwritten':
      return `A formula or a figure of the rules was overwritten here, so results in the sheet may be wrong. ${putBack('it')}`;
    case 'formulaChanged':
      return `The formula is another than the one that was put in, so results in the sheet may be wrong. ${putBack('it')}`;
    case 'labelChanged':
      return `A label of the sheet was changed, so a reader may take a figure for another one. ${putBack('it')}`;
    case 'verdictDisagrees':
      return `The cell shows “${detail.found}”, but the entries of the sheet give “${detail.expected}”. A formula may have been changed, or not calculated yet. Press F9 to calculate; if it stays so, insert a new score sheet and copy the scores.`;
    case 'rowsSorted':
      return 'The rows of the criteria stand in another order, as sorting leaves them, so it is not sure which score belongs to which criterion; those scores are not counted. Undo (Ctrl+Z), or put the rows back in the order 1 to 7.6.';
    case 'layoutChanged':
      return `Columns were put in or taken out, so it cannot be checked whether the sheet still calculates as it was made. The entries are read all the same. Undo (Ctrl+Z)${hasRepair ? `, or ${RENEW}` : ''}.`;
    case 'rowsInserted':
      return `${String(detail.count)} ${detail.count === 1 ? 'row was' : 'rows were'} put in. Every entry is still read; what is typed into the new rows is not counted. Delete them if they are not needed.`;
    case 'strayContent':
      return 'Something stands in a row that was put in, where it is not counted. If it is a score, type it into the row of its criterion.';
    case 'rowsHidden':
      return `The row is hidden or filtered out, but what it holds is counted all the same. ${hasRepair ? 'Press the button to show it' : 'Show the row'}.`;
    case 'columnsHidden':
      return `A column of the entries or of the checks is hidden, so that a reader misses what stands there; it counts all the same. ${hasRepair ? 'Press the button to show it' : 'Show the column'}.`;
    case 'validationLost':
      return `The cell no longer warns of wrong entries as they are typed; a paste takes the validation away. ${putBack('it')}`;
    case 'highlightLost':
      return `The cell has lost its colours for wrong entries; a paste takes them away. ${putBack('them')}`;
    case 'cellLocked':
      return `The cell is locked, as a paste leaves it, so that nothing can be typed into it while the sheet is protected. ${hasRepair ? 'Press the button to unlock it; no entry is touched.' : 'Undo (Ctrl+Z), or insert a new score sheet and copy the entries.'}`;
    case 'textFormat':
      return `The cell has the text format, as a paste leaves it, so that a number typed into it becomes text. ${putBack('its number format')}`;
    case 'protectionOff':
      return `The sheet is not protected, so formulas can be overwritten by accident. ${hasRepair ? 'Press the button to protect it again, without a password' : 'Protect it (Review, Protect Sheet)'}.`;
    case 'schemaUnknown':
      return `The score sheet is of ${detail.make === null ? 'a make that' : `make ${String(detail.make)}, which`} this version does not know. Use the version that made it, or insert a new score sheet and copy the scores.`;
    case 'schemaOlder':
      return `The score sheet is of an earlier make. It is read in full, but has no cells for what came later. ${hasRepair ? capital(RENEW) : 'Insert a new score sheet and copy the entries'}.`;
    case 'editionOther':
      return `${otherCriteria(detail.found)}, so it is for other criteria than those of B.E. 2562; there, 300 and 400 points mean other things, as in PMQA 4.0. It is not judged here. Insert a score sheet for B.E. 2562 if that is meant.`;
  }
}

/** What does not go together on two sheets, why, and what to do. */
export function englishAcrossSentence(detail: AcrossDetail, hasRepair: boolean): string {
  switch (detail.code) {
    case 'sheetCopied':
      return `This sheet and “${detail.sheet}” hold the same, word for word, so one is likely a copy and would count twice. Delete one, or change the assessor and the scores.`;
    case 'assessorShared':
      return `“${detail.assessor}” stands as the assessor of the same agency and round on “${detail.sheet}” too, with other entries. If two people score, give each a name or code; if one sheet replaces the other, delete the older one.`;
    case 'agencySpelling':
      return `“${detail.found}” here and “${detail.other}” on “${detail.sheet}” are one name spelt in two ways, so the sheets may not be taken together. ${hasRepair ? 'Press the button to spell it as there' : 'Spell it alike on both'}.`;
    case 'factDiffers':
      return `“${detail.found}” stands here, but “${detail.other}” on “${detail.sheet}”, for the same agency. Find out which is right, and correct the other.`;
    case 'readingDiffers':
      return `The reading is settled as “${detail.found}” here, but as “${detail.other}” on “${detail.sheet}”. The committee settles a reading for all; make both sheets say the same.`;
  }
}
