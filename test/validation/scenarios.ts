import {
  type Assessment,
  closingOf,
  createClosingSheet,
  imageOf,
  type CriterionId,
  CRITERION_IDS,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  type Facts,
  forEachCriterion,
  maximumName,
  type ProblemCode,
  scoreName,
} from '../../src/core/index.ts';
import { COLUMN, criterionRow, ROW } from '../../src/core/blueprint/score-sheet/layout.ts';
import { NAMES_OF_MAKE_2, NOTE_NAMES } from '../../src/core/blueprint/names.ts';
import typed from '../cases/typed-entries.json';
import type { Change } from './change.ts';
import { laterAwardScenarios } from './later-award-scenarios.ts';
import type { ChangedSheet } from './three-ways.ts';

/** Something that people do, and what cannot be seen of it where. */
export interface Scenario {
  readonly what: string;
  readonly sheets: readonly ChangedSheet[];
  /** Problems that a file does not show, since a lock is in its styles. */
  readonly unseenInAFile?: readonly ProblemCode[];
}

/** The day on which every sheet of the table is read. */
export const TODAY = { year: 2026, month: 11, day: 22 };

/** Points in every row, none of them at a threshold, all different in percent. */
const SCORES: Assessment = {
  ...EMPTY_ASSESSMENT,
  facts: {
    ...EMPTY_ASSESSMENT.facts,
    agency: 'กรมตัวอย่าง',
    award: 'category-1',
    flCertificate: { state: 'yes' },
  },
  entries: forEachCriterion((id) => ({
    state: 'scored',
    hundredths: EDITION_2562.criterion[id].maximum * (61 + CRITERION_IDS.indexOf(id)),
  })),
};

function sheet(facts: Partial<Facts> = {}, ...changes: readonly Change[]): ChangedSheet {
  const assessment = { ...SCORES, facts: { ...SCORES.facts, ...facts } };
  return { blueprint: createScoreSheet(EDITION_2562, assessment), changes };
}

function percents(percentOf: (id: CriterionId) => number, part: Partial<Assessment> = {}): ChangedSheet {
  const entries = forEachCriterion((id) => ({
    state: 'scored' as const,
    hundredths: EDITION_2562.criterion[id].maximum * percentOf(id),
  }));
  return { blueprint: createScoreSheet(EDITION_2562, { ...SCORES, entries, ...part }), changes: [] };
}

const cell = (name: string, value: string | number | boolean | null, format?: string): Change =>
  format === undefined ? { kind: 'cell', name, value } : { kind: 'cell', name, value, format };
const fact = (name: keyof typeof FACT_NAMES, value: string | number): Change => cell(FACT_NAMES[name], value);
const pasted = (name: string, value: string | number): Change => ({ kind: 'pastedOver', name, value });
const one = (what: string, ...changes: readonly Change[]): Scenario => ({
  what,
  sheets: [sheet({}, ...changes)],
});

/** Every entry of the table of typed entries that has a problem. */
const ENTRIES: readonly Scenario[] = typed.cases
  .filter(({ code }) => code !== undefined)
  .map(({ what, typed: value, criterion = '1', format, formula }): Scenario => {
    const change: Change = {
      kind: 'cell',
      name: `pmqa_score_${criterion.replace('.', '_')}`,
      value,
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
    };
    return one(`typed: ${what}`, change);
  });

const FRACTIONS = [0.5, 0.45, 0.6, 0.55, 0.5, 0.4, 0.35, 0.5, 0.55, 0.6, 0.45, 0.7];
const A01 = { assessor: 'A01', round: 'screening' } as const;

const BLOCKS: readonly Scenario[] = [
  one(
    'pasted: a column of parts of the maximum',
    ...CRITERION_IDS.map((id, index) => cell(scoreName(id), FRACTIONS[index] ?? 0)),
  ),
  {
    ...one(
      'pasted: a block of Thai digits',
      ...(['1', '2', '3'] as const).map((id) => pasted(scoreName(id), '๓๐')),
    ),
    unseenInAFile: ['cellLocked'],
  },
  {
    ...one('pasted: over validation and highlights', pasted(scoreName('2'), 40)),
    unseenInAFile: ['cellLocked'],
  },
  one('typed: half a point', cell(scoreName('1'), 0.5)),
  one('pasted: a text format that keeps numbers text', cell(scoreName('1'), '60', '@')),
];

const FACTS: readonly Scenario[] = [
  { what: 'fact: no agency', sheets: [sheet({ agency: null })] },
  { what: 'fact: no award', sheets: [sheet({ award: null })] },
  { what: 'fact: earlier awards that the register knows', sheets: [sheet({ agency: 'กรมอนามัย' })] },
  {
    what: 'fact: earlier awards that the register knows, of an agency spelt otherwise',
    sheets: [sheet({ agency: 'กรมพัฒนาท\u0E48\u0E35 ดิน', award: 'category-3' })],
  },
  {
    what: 'fact: fewer earlier awards than the register has',
    sheets: [sheet({ agency: 'กรมปศุสัตว์', award: 'outstanding', priorAwards: ['1'] })],
  },
  {
    what: 'fact: more earlier awards than the register has',
    sheets: [sheet({ agency: 'กรมที่ดิน', award: 'category-2', priorAwards: ['1', '3'] })],
  },
  one('fact: a choice with a space that does not break', fact('round', 'Site\u00A0Visit')),
  one('fact: a choice that is none', fact('kind', 'รัฐวิสาหกิจ')),
  one('fact: earlier awards in Thai digits', fact('priorAwards', '๑, ๓')),
  one('fact: a date to come', fact('date', '2026-12-31')),
  one('fact: a date of the Buddhist era counted twice', fact('date', '3112-09-30')),
  one('fact: a date before the criteria', fact('date', '2010-09-30')),
  one('fact: a date that is none', fact('date', '31/4/2569')),
  one('fact: an award year of the Gregorian era', fact('awardYear', 2026)),
  one('fact: pages that are no number', fact('reportPages', 'สี่สิบห้า')),
  one('fact: an Application Report of 46 pages', fact('reportPages', 46)),
  { what: 'fact: an award without its certificate', sheets: [sheet({ flCertificate: { state: 'no' } })] },
  {
    what: 'fact: an award whose certificate is not declared',
    sheets: [sheet({ flCertificate: { state: 'unknown' } })],
  },
  {
    what: 'fact: the outstanding level with one earlier award',
    sheets: [sheet({ award: 'outstanding', priorAwards: ['1'] })],
  },
  {
    what: 'fact: a certificate that does not apply, for no reason',
    sheets: [sheet({ flCertificate: { state: 'notApplicable', reason: null } })],
  },
  one('fact: a warning switched off that there is not', fact('mutedWarnings', 'ทุกอย่าง')),
];

const PARTS: readonly Scenario[] = [
  one('sheet: a total that was overwritten', {
    kind: 'own',
    row: ROW.total,
    column: COLUMN.score,
    value: 999,
  }),
  one('sheet: a figure of the rules that was overwritten', {
    kind: 'own',
    row: criterionRow('1'),
    column: COLUMN.firstAward,
    value: 1,
  }),
  one('sheet: a formula that was changed', {
    kind: 'formula',
    row: criterionRow('1'),
    column: COLUMN.percent,
    formula: '=1/2',
  }),
  one('sheet: a maximum that was overwritten', cell(maximumName('7.6'), 100)),
  one('sheet: a label that was overwritten', {
    kind: 'own',
    row: criterionRow('4'),
    column: COLUMN.name,
    value: 'หมวดใหม่',
  }),
  one('sheet: rows that were sorted', { kind: 'swapped', rows: ['2', '5'] }),
  one('sheet: a row that was put in', { kind: 'rowInserted', above: '4', value: null }),
  one('sheet: a score in a row that was put in', { kind: 'rowInserted', above: '4', value: 55 }),
  one('sheet: a row that was deleted', { kind: 'rowDeleted', criterion: '3' }),
  one('sheet: a row that was hidden', { kind: 'rowHidden', criterion: '6' }),
  one('sheet: a score cell that was merged away', cell(scoreName('5'), null), {
    kind: 'mergedUp',
    criterion: '5',
  }),
  one('sheet: a column that was put in', { kind: 'columnInserted', before: COLUMN.score }),
  one('sheet: the column of the checks, hidden', { kind: 'columnHidden', column: COLUMN.check }),
  one('sheet: without its protection', { kind: 'unprotected' }),
  one(
    'sheet: an earlier make',
    cell('pmqa_schema', 'pmqa-score-sheet/1/2562'),
    ...NAMES_OF_MAKE_2.map((name): Change => ({ kind: 'withoutName', name })),
  ),
  one('sheet: a newer make', cell('pmqa_schema', 'pmqa-score-sheet/9/2562')),
  one('sheet: other criteria by its schema', cell('pmqa_schema', 'pmqa-score-sheet/1/2570')),
  one('sheet: PMQA 4.0 in its heading', {
    kind: 'own',
    row: ROW.subtitle,
    column: 0,
    value: 'เกณฑ์ PMQA 4.0',
  }),
];

const ACROSS: readonly Scenario[] = [
  { what: 'two sheets: a copy', sheets: [sheet(A01), sheet(A01)] },
  {
    what: 'two sheets: two assessors with one code',
    sheets: [sheet(A01), sheet(A01, cell(scoreName('1'), 61))],
  },
  {
    what: 'two sheets: one agency spelt in two ways',
    sheets: [sheet({ assessor: 'A01' }), sheet({ assessor: 'A02', agency: 'กรม ตัวอย่าง' })],
  },
  {
    what: 'two sheets: one agency with a sara am of two signs and เ twice for แ',
    sheets: [
      sheet({ assessor: 'A01', agency: 'กรมแหล่งน้ำ' }),
      sheet({ assessor: 'A02', agency: 'กรม\u0E40\u0E40หล่งน\u0E4D\u0E49า' }),
    ],
  },
  {
    what: 'two sheets: one agency with a tone mark before its vowel',
    sheets: [
      sheet({ assessor: 'A01', agency: 'กรมที่ดิน' }),
      sheet({ assessor: 'A02', agency: 'กรมท\u0E48\u0E35ดิน' }),
    ],
  },
  {
    what: 'two sheets: a copy that was renamed and moved to the front',
    sheets: [sheet(A01), sheet(A01, { kind: 'renamed', name: 'รอบแรก' }, { kind: 'movedToFront' })],
  },
  {
    what: 'two sheets: an agency of two kinds',
    sheets: [sheet({ assessor: 'A01', kind: 'department' }), sheet({ assessor: 'A02', kind: 'province' })],
  },
  {
    what: 'two sheets: a reading settled in two ways',
    sheets: [
      sheet({ assessor: 'A01' }, cell('pmqa_reading_own_category', 'ต้องมากกว่าร้อยละ 50')),
      sheet({ assessor: 'A02' }, cell('pmqa_reading_own_category', 'ร้อยละ 50 พอดีก็ผ่าน')),
    ],
  },
  {
    what: 'two sheets: a jump against the earlier round',
    sheets: [sheet(A01), sheet({ ...A01, round: 'site-visit' }, cell(scoreName('1'), 30))],
  },
];

const WATCHED: readonly Scenario[] = [
  { what: 'worth a look: every row the same percent', sheets: [percents(() => 55)] },
  {
    what: 'worth a look: a score outside the steps',
    sheets: [
      percents((id) => (id === '1' ? 62.5 : id === '2' ? 60 : 65), {
        facts: { ...SCORES.facts, scoreSteps: 'fivePercent' },
      }),
    ],
  },
  {
    what: 'worth a look: a row exactly at a threshold',
    sheets: [percents((id) => (id === '1' ? 50 : id === '2' ? 25 : 65))],
  },
  {
    what: 'worth a look: all of it switched off',
    sheets: [
      percents((id) => (id === '1' ? 50 : id === '2' ? 25 : 65), {
        facts: { ...SCORES.facts, mutedWarnings: ['onThreshold'] },
      }),
    ],
  },
];

/** A score sheet that was closed, and what was done to it after that. */
function closed(what: string, ...changes: readonly Change[]): Scenario {
  const scores = sheet({}, ...changes);
  const source = imageOf(scores.blueprint, 'sheet-1', scores.blueprint.sheetName);
  const closing = closingOf(SCORES, 'ฝ่ายเลขานุการ', TODAY);
  const blueprint = createClosingSheet(EDITION_2562, { closing, source, assessment: SCORES });
  return { what, sheets: [scores, { blueprint, changes: [] }] };
}

const CLOSED: readonly Scenario[] = [
  closed('closed: nothing was changed since'),
  closed(
    'closed: a score, the award and a reading were changed since',
    cell(scoreName('1'), 60),
    fact('award', 'รางวัลรายหมวด หมวด 2'),
    cell('pmqa_reading_own_category', 'ต้องมากกว่าร้อยละ 50'),
  ),
  closed('closed: words were written since', cell(NOTE_NAMES.ofi, 'ควรทบทวนแผน')),
];

/** Everything of the table, in its order. */
export const SCENARIOS: readonly Scenario[] = [
  ...ENTRIES,
  ...BLOCKS,
  ...FACTS,
  ...PARTS,
  ...ACROSS,
  ...WATCHED,
  ...CLOSED,
  ...laterAwardScenarios(sheet),
];
