import type { Catalogue } from './catalogue.ts';
import { englishOrphanedClosing } from './english-closing.ts';
import { ENGLISH_FILES, englishRecordProblem } from './english-files.ts';
import {
  englishConditionFinding,
  englishGateFinding,
  englishRequirement,
  englishRule,
} from './english-findings.ts';
import {
  capital,
  ENGLISH_FACTS,
  ENGLISH_ROUNDS,
  englishCondition,
  englishCriterion,
  englishList,
  englishPoints,
  englishSource,
} from './english-forms.ts';
import { englishPlace, englishProblem } from './english-problems.ts';
import { englishRepair } from './english-repairs.ts';
import { formatEnglishDate } from './format.ts';

/** The sentences in English. */
export const ENGLISH: Catalogue = {
  language: 'en',
  verdict: {
    pass: 'Passed',
    fail: 'Not passed',
    dependsOnReading: 'Depends on the reading',
    undecided: 'Undecided yet',
  },
  award: {
    'category-1': 'Category award 1',
    'category-2': 'Category award 2',
    'category-3': 'Category award 3',
    'category-4': 'Category award 4',
    'category-5': 'Category award 5',
    'category-6': 'Category award 6',
    outstanding: 'Outstanding level',
  },
  agencyKind: {
    ministry: 'Ministry',
    department: 'Department',
    province: 'Province',
    university: 'Higher education institution',
    other: 'Other state agency',
  },
  round: ENGLISH_ROUNDS,
  flCertificate: {
    yes: 'Certified',
    no: 'Not certified',
    unknown: 'Not known',
    notApplicable: 'Not applicable (give the reason)',
  },
  fact: ENGLISH_FACTS,
  severity: { error: 'Must be mended', warning: 'Please check', note: 'Note' },
  watch: {
    samePercent: 'Same percent in every row',
    fraction: 'Scores of at most 1',
    outsideSteps: 'Outside the steps',
    onThreshold: 'Exactly on a threshold',
    roundJump: 'Far from the earlier round',
  },
  relation: { atLeast: 'at least', moreThan: 'more than' },
  notClosed: 'Not finalised yet, or reopened.',
  orphanedClosing: englishOrphanedClosing,
  open: 'Open',
  reading: {
    ownCategory: {
      question: 'Is exactly 50 % of the own category enough?',
      choice: { moreThan: 'It must be more than 50 %', atLeast: 'Exactly 50 % is enough' },
      reason:
        'Two lines earlier the author writes “more than or equal to” when that is meant, and a false pass costs more; the table shows exactly 50 %.',
    },
    otherRows: {
      question: 'Is exactly 25 % of the other categories enough?',
      choice: { moreThan: 'It must be more than 25 %', atLeast: 'Exactly 25 % is enough' },
      reason:
        'The first sentence says “more than or equal to” and the table shows exactly 25 %; one sentence only says “more than”.',
    },
    outstandingCategory7: {
      question: 'Do the 40 % of category 7 count for each item 7.1-7.6, or for the category as a whole?',
      choice: { eachRow: 'Each item 7.1-7.6', whole: 'Category 7 as a whole' },
      reason: 'The table of the category awards carries out the same words, “every category”, row by row.',
    },
  },
  trouble: {
    cellEditMode:
      'Excel takes no command while a cell is being edited. Press Enter or Esc to leave the cell, then try again.',
    accessDenied:
      'The sheet or workbook is protected or read-only, so nothing could be written. Unprotect it or save a copy, then try again.',
    inactiveWorkbook: 'Another workbook is active. Click this workbook, then try again.',
    sheetNotFound:
      'The sheet is no longer there; it may have been deleted. Undo (Ctrl+Z), or insert a new score sheet.',
    nameNotFound:
      'The cell to write is gone, since its row or column was deleted; nothing was written. Undo (Ctrl+Z), or insert a new score sheet and copy the scores.',
    payloadTooLarge:
      'There is too much for Excel to take at once; nothing was written. Shorten the texts, then try again.',
    notSupported:
      'This Excel lacks a function that is needed. Use Excel 2021 or newer, Microsoft 365, or Excel on the web.',
    connectionLost:
      'The connection to Excel was lost. Your sheets are untouched. Close this pane and open it again.',
    busy: 'Excel was at something else and broke this off. Wait a moment, then try again.',
    nameTaken:
      'A sheet of the same name was added just now, so no sheet was added. Try again; it gets another name.',
    mergedCells:
      'The cell is merged with others, so nothing could be written. Unmerge the cells, then try again.',
    unexpected:
      'Something unexpected went wrong. Your sheets are untouched. Try again; if it stays so, close this pane and open it again.',
  },
  file: ENGLISH_FILES,
  edition: (criteriaYear, maximum) =>
    `PMQA criteria of B.E. ${String(criteriaYear)} · ${maximum.toLocaleString('en-US')} points`,
  criterion: englishCriterion,
  criterionName: ({ englishName }) => englishName,
  gate: (gate) => {
    const [criterion = '1'] = gate.criteria;
    const name = capital(englishCriterion(criterion));
    switch (gate.kind) {
      case 'ownCategory':
        return `${name} (own category)`;
      case 'relatedResult':
        return `${name} (directly related result)`;
      case 'otherCriterion':
      case 'everyCriterion':
        return name;
      case 'category7Whole':
        return 'Category 7 as a whole';
      case 'total':
        return 'Total';
    }
  },
  rule: englishRule,
  requirement: englishRequirement,
  gateFinding: englishGateFinding,
  total: ({ worst, best, missing }) =>
    missing.length === 0
      ? `Total ${englishPoints(worst)}`
      : `Total ${englishPoints(worst)} (no score yet for ${englishList(missing.map(englishCriterion))}; ${englishPoints(best)} at best)`,
  condition: englishCondition,
  conditionFinding: englishConditionFinding,
  source: englishSource,
  citation: (citation) => `“${citation.quote}” (${englishSource(citation)})`,
  place: englishPlace,
  problem: englishProblem,
  recordProblem: englishRecordProblem,
  repair: englishRepair,
  points: englishPoints,
  date: formatEnglishDate,
  list: englishList,
};
