import type { Assessment } from '../../assessment/assessment.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import { thresholdsOf } from '../../criteria/thresholds.ts';
import { AWARD_WORDS, BAND_SYMBOLS } from '../../language/sheet-words.ts';
import type { CellContent, CellPlan } from '../blueprint.ts';
import { formula, number, place, placeBlock, text } from '../cell-plans.ts';
import { FACT_CELLS, SCORE_SHEET_SCHEMA } from '../names.ts';
import type { StyleName } from '../styles.ts';
import { requiredTotal } from '../verdict-formulas.ts';
import { awardFormulas } from './award-formulas.ts';
import { criterionFormulas, requirementOf } from './criterion-formulas.ts';
import { factContent, readingContents, scoreContent } from './entry-content.ts';
import { FACT_PLANS, type FactPlan, READING_PLANS } from './fact-cells.ts';
import { awardColumn, awardRow, COLUMN, criterionRow, LAST_TABLE_COLUMN, ROW } from './layout.ts';
import { AWARD_HEADS, CRITERION_HEADS, citationLines, SHEET_TEXT } from './sheet-text.ts';
import { stateFormulas } from './state-formulas.ts';
import { totalFormulas } from './total-formulas.ts';

const CRITERION_STYLES: ReadonlyMap<number, StyleName> = new Map<number, StyleName>([
  [COLUMN.percent, 'percent'],
  [COLUMN.band, 'text'],
  [COLUMN.required, 'text'],
  [COLUMN.status, 'text'],
  [COLUMN.shortfall, 'shortfall'],
  [COLUMN.check, 'wrapped'],
]);

const AWARD_STYLES: ReadonlyMap<number, StyleName> = new Map<number, StyleName>([
  [COLUMN.score, 'whole'],
  [COLUMN.percent, 'whole'],
  [COLUMN.band, 'strong'],
  [COLUMN.required, 'centred'],
  [COLUMN.status, 'strong'],
  [COLUMN.shortfall, 'margin'],
  [COLUMN.check, 'wrapped'],
]);

const TOTAL_STYLES: ReadonlyMap<number, StyleName> = new Map<number, StyleName>([
  [COLUMN.score, 'totalNumber'],
  [COLUMN.percent, 'totalPercent'],
  [COLUMN.band, 'totalText'],
  [COLUMN.required, 'totalLabel'],
  [COLUMN.status, 'totalLabel'],
  [COLUMN.shortfall, 'totalShortfall'],
  [COLUMN.check, 'totalLabel'],
]);

function placeFormulas(
  row: number,
  formulas: ReadonlyMap<number, string>,
  styles: ReadonlyMap<number, StyleName>,
): readonly CellPlan[] {
  return [...formulas].map(([column, words]) =>
    place(row, column, formula(words), styles.get(column) ?? 'machine'),
  );
}

function line(row: number, words: string, style: StyleName): readonly CellPlan[] {
  return placeBlock({ row, column: 0, rows: 1, columns: LAST_TABLE_COLUMN + 1 }, text(words), style);
}

function heading(edition: Edition): readonly CellPlan[] {
  return [
    ...line(ROW.title, SHEET_TEXT.title, 'title'),
    ...line(ROW.subtitle, SHEET_TEXT.subtitle(edition.criteriaYear, edition.maximum), 'subtitle'),
    place(ROW.title, COLUMN.worst, text(SCORE_SHEET_SCHEMA), 'machine'),
  ];
}

function factCells(assessment: Assessment): readonly CellPlan[] {
  const plan = (fact: FactPlan, content: CellContent): readonly CellPlan[] => [
    ...placeBlock(fact.labelCells, text(fact.label), 'label'),
    ...placeBlock(fact.cells, content, fact.style),
  ];
  const readings = readingContents(assessment);
  return [
    ...FACT_CELLS.flatMap((cell) => plan(FACT_PLANS[cell], factContent(assessment, cell))),
    ...READING_IDS.flatMap((id) => [
      ...plan(READING_PLANS[id], readings[id]),
      place(ROW[id], COLUMN.required, text(SHEET_TEXT.readingRemarks[id]), 'remark'),
    ]),
  ];
}

function criterionCells(edition: Edition, assessment: Assessment): readonly CellPlan[] {
  const thresholds = thresholdsOf(edition);
  return CRITERION_IDS.flatMap((id) => {
    const criterion = edition.criterion[id];
    const row = criterionRow(id);
    const notes = assessment.notes[id];
    return [
      place(row, COLUMN.id, number(Number(id)), 'centred'),
      place(row, COLUMN.name, text(criterion.thaiName), 'wrapped'),
      place(row, COLUMN.maximum, number(criterion.maximum), 'whole'),
      place(row, COLUMN.score, scoreContent(assessment, id), 'entryScore'),
      ...placeFormulas(row, criterionFormulas(edition, criterion, thresholds), CRITERION_STYLES),
      place(row, COLUMN.noteId, number(Number(id)), 'centred'),
      place(row, COLUMN.strengths, text(notes.strengths), 'entryNote'),
      place(row, COLUMN.ofi, text(notes.ofi), 'entryNote'),
      place(row, COLUMN.evidence, text(notes.evidence), 'entryNote'),
      place(row, COLUMN.best, number(criterion.maximum * 100), 'machine'),
      ...edition.awards.map((award) =>
        place(row, awardColumn(award.id), number(requirementOf(edition, award.id, id)), 'machine'),
      ),
    ];
  });
}

function totalCells(edition: Edition): readonly CellPlan[] {
  return [
    place(ROW.total, COLUMN.id, text(SHEET_TEXT.total), 'totalLabel'),
    place(ROW.total, COLUMN.name, text(''), 'totalLabel'),
    place(ROW.total, COLUMN.maximum, number(edition.maximum), 'totalWhole'),
    ...placeFormulas(ROW.total, totalFormulas(edition), TOTAL_STYLES),
    ...edition.awards.map((award) =>
      place(ROW.total, awardColumn(award.id), number(requiredTotal(edition, award)), 'machine'),
    ),
  ];
}

function awardCells(edition: Edition): readonly CellPlan[] {
  return edition.awards.flatMap((award) => {
    const row = awardRow(award.id);
    return [
      place(row, COLUMN.id, award.category === null ? text('★') : number(Number(award.category)), 'centred'),
      place(row, COLUMN.name, text(AWARD_WORDS[award.id]), 'wrapped'),
      place(row, COLUMN.maximum, number(requiredTotal(edition, award) / 100), 'whole'),
      ...placeFormulas(row, awardFormulas(edition, award), AWARD_STYLES),
    ];
  });
}

/** The page of words beside the table: guidance, the words themselves, and the sentences that the gates rest on. */
function sideCells(edition: Edition): readonly CellPlan[] {
  const side = (row: number, words: string, style: StyleName): readonly CellPlan[] =>
    placeBlock({ row, column: COLUMN.noteId, rows: 1, columns: 4 }, text(words), style);
  return [
    ...side(ROW.title, SHEET_TEXT.notesTitle, 'title'),
    ...side(ROW.subtitle, SHEET_TEXT.notesSubtitle, 'subtitle'),
    ...SHEET_TEXT.guidance.flatMap((words, index) => side(ROW.agency + index, words, 'plain')),
    ...side(ROW.awardSection, SHEET_TEXT.sources(edition.bookYear), 'section'),
    ...citationLines(edition).flatMap((words, index) => side(ROW.awardHead + index, words, 'paragraph')),
  ];
}

/** Every cell of a score sheet. */
export function scoreSheetCells(edition: Edition, assessment: Assessment): readonly CellPlan[] {
  const thresholds = thresholdsOf(edition);
  const atLeast = edition.award.outstanding.conditions.flatMap((condition) =>
    condition.kind === 'priorAwards' ? [condition.atLeast] : [],
  );
  return [
    ...heading(edition),
    ...factCells(assessment),
    ...stateFormulas(atLeast[0] ?? 0).map(({ row, column, formula: words }) =>
      place(row, column, formula(words), column === COLUMN.check ? 'text' : 'machine'),
    ),
    ...[...CRITERION_HEADS].map(([column, words]) => place(ROW.head, column, text(words), 'head')),
    ...criterionCells(edition, assessment),
    ...totalCells(edition),
    ...line(ROW.legend, SHEET_TEXT.legend(BAND_SYMBOLS, thresholds), 'remark'),
    ...line(ROW.awardSection, SHEET_TEXT.awards, 'section'),
    ...[...AWARD_HEADS].map(([column, words]) => place(ROW.awardHead, column, text(words), 'head')),
    ...awardCells(edition),
    ...line(ROW.remark, SHEET_TEXT.remark, 'remark'),
    ...placeBlock(
      { row: ROW.signature, column: COLUMN.required, rows: 1, columns: 4 },
      text(SHEET_TEXT.signature),
      'signature',
    ),
    ...sideCells(edition),
  ];
}
