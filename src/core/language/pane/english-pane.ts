import { ENGLISH_BLOCKS } from './block-words.ts';
import { ENGLISH_PLAN } from './english-plan.ts';
import { ENGLISH_PROFILE } from './english-profile.ts';
import { ENGLISH_CLOSING } from './closing-text.ts';
import { ENGLISH_EARLIER_AWARDS } from './earlier-awards-text.ts';
import { ENGLISH_LOG } from './log-text.ts';
import { ENGLISH_COMPILE } from './compile-text.ts';
import type { PaneText } from './pane-text.ts';
import { ENGLISH_PAPER } from './paper-text.ts';
import { ENGLISH_ROUNDS } from './rounds-text.ts';
import { ENGLISH_RULING } from './ruling-text.ts';
import { ENGLISH_SETTINGS } from './settings-text.ts';
import { ENGLISH_WELCOME } from './welcome-text.ts';

/** `1 entry`, `2 entries`. */
function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** The pane in English. */
export const ENGLISH_PANE: PaneText = {
  language: { th: 'ไทย', en: 'English' },
  chooseLanguage: 'Language',
  views: 'Parts of the pane',
  view: { score: 'Score', summary: 'Results', plan: 'Plan', compile: 'Compile' },
  toMend: 'to mend',
  scoreSheet: 'Score sheet',
  reading: 'Reading the workbook',
  readingWaits:
    'If a cell is being edited, press Enter or Esc. If another workbook is in front, click this one.',
  noScoreSheet: 'This workbook has no score sheet yet',
  noScoreSheetNext: 'Insert a score sheet and type the scores; what follows from them appears here at once.',
  goToInsert: 'Go to Insert score sheet',
  goToCheck: 'See what must be mended',
  goToResults: 'See the results',
  goToSheet: 'Go to the sheet',
  sheetGone: (sheet) =>
    `The score sheet “${sheet}” is no longer in the workbook. Undo (Ctrl+Z) to have it back.`,
  tryAgain: 'Try again',
  lockedSheet: (sheet) =>
    `Nothing could be written into the sheet “${sheet}”: the cell is locked and the sheet protected, or the workbook is read-only. What it held is still there. Go to that sheet and unprotect it (Unprotect Sheet), or save a copy of the workbook; then try again.`,
  progress: (done, of) => `${String(done)} of ${String(of)} done`,
  cancel: 'Stop',
  cancelling: 'Stopping after this one',
  dismiss: 'Dismiss the message',
  totalNow: (points) => `Total ${points}`,
  verdictNow: (award, verdict) => `${award}: ${verdict}`,
  privacy: 'The scores stay in this workbook; nothing is sent anywhere.',
  score: {
    heading: 'New score sheet',
    everythingOptional: 'Leave any of these blank and fill it in later, in the sheet.',
    assessor: 'Assessor (name or code)',
    notSaid: 'Not said yet',
    insert: 'Insert score sheet',
    inserted: (sheet) => `The score sheet “${sheet}” was added behind the other sheets.`,
    insertedNext:
      'Type the scores in the column for scores. The list below says at once what cannot be used.',
    list: 'Score sheets of this workbook',
    listEmpty: 'This workbook has no score sheet yet. Insert one to begin.',
    choose: (sheet) => `Choose “${sheet}”`,
    chosen: 'Shown here',
    scored: (count, of) => `${String(count)} of ${String(of)} rows scored`,
    showAll: (count) => `Show all ${String(count)} score sheets`,
    showChosen: 'Show the chosen one alone',
    another: 'New score sheet',
  },
  check: {
    heading: 'What the check found',
    show: 'What to show',
    all: 'All',
    find: 'Find in the list',
    found: (count) => `${String(count)} found`,
    noneFound: 'Nothing in the list has these words. Clear them to see all.',
    count: (count) => String(count),
    goTo: 'Go to the cell',
    goToPlace: (place) => `Go to the cell: ${place}`,
    repairOf: (repair, place) => `${repair}: ${place}`,
    repaired: (place) => `Mended: ${place}.`,
    remaining: (count) => (count === 0 ? 'Nothing is left to mend.' : `${String(count)} left to mend.`),
    repairAll: (code, count) => `${ENGLISH_BLOCKS[code]}: all ${String(count)}`,
    cells: (count) => `${String(count)} cells`,
    undo: 'Undo the repair',
    undoInSheet: 'This cannot be undone from here. To undo it, use Undo (Ctrl+Z) in the sheet.',
    undone: (place) => `The repair was undone: ${place}.`,
    undoRefused: (place) =>
      `Not undone, since the cell was changed again: ${place}. Type into it what is meant.`,
    overtaken: (place) => `Nothing was changed: ${place} holds something else by now.`,
    leftAsIs: (place) => `Left as it stands, since it holds something else by now: ${place}.`,
    overtakenNext: 'The list shows the sheet as it stands.',
    renewed: (sheet) => `The score sheet “${sheet}” was added with the same entries.`,
    renewedNext: 'The old one stays as it is. Compare both, then delete the old one.',
    mute: 'Switch this warning off',
    muteOf: (warning) => `Switch this warning off: ${warning}`,
    muted: (warning) => `Switched off for this sheet: ${warning}.`,
    unmuted: (warning) => `Switched on again: ${warning}.`,
    mutedNext: 'The choice is kept in the sheet itself, for everyone who opens it.',
    mutedList: 'Warnings switched off',
    unmute: (warning) => `Switch on again: ${warning}`,
    unscored: (count) => `${counted(count, 'row has', 'rows have')} no score yet`,
    unscoredMeaning: 'A blank is not 0. Press a row to go to its cell.',
    nothingWrong: 'Nothing to mend',
    nothingWrongNext: 'See the result for every award, and write the summary sheet.',
    nothingWrongUnscored: 'Go on scoring the rows that are blank; the results follow at once.',
  },
  results: {
    total: 'Total',
    ofMaximum: (maximum) => `of ${maximum}`,
    missing: (count, best) =>
      `${counted(count, 'row has', 'rows have')} no score; the most still possible is ${best}`,
    complete: 'Every row has a score',
    awards: 'Result for every award',
    appliedFor: 'Applied for',
    categoryAwards: 'Category awards',
    totalShort: (points) => `Total ${points} short`,
    totalMet: 'Total reached',
    gatesFailed: (count) => `${counted(count, 'row', 'rows')} not met`,
    beyondReach: 'Out of reach, even with full scores for the rest',
    undeclared: 'Conditions not declared yet',
    declaredUnmet: 'Declared conditions not met',
    tableHead: ['Category', 'Full'],
    gates: 'Gates by row',
    totalGate: 'Gate on the total',
    rowsMetTotalNot: 'Every row is met, but the total is not, so the award is not passed.',
    conditions: 'Declared conditions',
    declared: 'As the agency declares it; not computed from scores.',
    why: 'Source',
    whyOf: (name) => `Source of the gate: ${name}`,
    reading: 'Reading',
    settled: 'in force on this sheet',
    favoured: 'favoured by the words',
    reason: 'Reason',
    outcomes: 'Outcome under each reading',
    outcomesMeaning:
      'The ruling is written into the score sheet and printed on the summary. It can be undone.',
    write: 'Write the summary sheet',
    writeMeaning:
      'An A4 sheet with the reasons, a chart and lines to sign. Its figures lead to the sheet of rules, which is added where it is missing. Remarks and signatures’ names of the last summary go on to it.',
    written: (sheet) => `The summary sheet “${sheet}” was written.`,
    writtenNext: 'Look it over, then print it for signing. When scores change, write it again.',
    refused: (count) =>
      `The summary sheet was not written: ${counted(count, 'entry', 'entries')} must be mended.`,
    refusedNext: 'Mend them, then write the summary sheet again.',
  },
  profile: ENGLISH_PROFILE,
  plan: ENGLISH_PLAN,
  ruling: ENGLISH_RULING,
  rounds: ENGLISH_ROUNDS,
  paper: ENGLISH_PAPER,
  welcome: ENGLISH_WELCOME,
  closing: ENGLISH_CLOSING,
  earlierAwards: ENGLISH_EARLIER_AWARDS,
  log: ENGLISH_LOG,
  compile: ENGLISH_COMPILE,
  settings: ENGLISH_SETTINGS,
  absence: {
    elsewhere: {
      title: 'This page opens in Excel',
      what: 'PMQA Scorebook works in a pane beside a workbook in Excel.',
      steps: [
        'Open a workbook in Excel (Excel 2021 or newer, Microsoft 365, or Excel on the web).',
        'Go to the Home tab.',
        'Choose Insert score sheet in the group PMQA Scorebook.',
      ],
    },
    oldExcel: {
      title: 'This Excel is too old',
      what: 'This Excel lacks functions that are needed. Your workbook was not changed.',
      steps: [
        'Use Excel 2021 or newer, Microsoft 365, or Excel on the web.',
        'Open the same workbook there and choose Insert score sheet.',
      ],
    },
    clientMissing: {
      title: 'Excel cannot be reached',
      what: 'The part by Microsoft that speaks to Excel did not load. Your workbook was not changed.',
      steps: [
        'See that the computer is on the internet.',
        'Close this pane and open it again.',
        'If it stays so, tell your administrator that the network may block Office.js.',
      ],
    },
  },
};
