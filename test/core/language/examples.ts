import {
  type FileTroubleCode,
  knownAwards,
  type Place,
  type ProblemCode,
  type ProblemDetail,
  EDITION_2562,
  type RecordProblem,
  type Repair,
  type SheetPart,
  type TroubleCode,
} from '../../../src/core/index.ts';
import type { NumberDisguise } from '../../../src/core/scoring/read-number.ts';

// One of each kind, by its key, so that the compiler asks for an example when a kind is added.

type Disguised = Extract<ProblemDetail, { code: 'disguisedNumber' }>;

const DISGUISED: { readonly [D in NumberDisguise]: Disguised & { readonly disguise: D } } = {
  thaiDigits: { code: 'disguisedNumber', disguise: 'thaiDigits', found: '๖๐' },
  fullWidth: { code: 'disguisedNumber', disguise: 'fullWidth', found: '６０' },
  decimalComma: { code: 'disguisedNumber', disguise: 'decimalComma', found: '27,5' },
  thousandsComma: { code: 'disguisedNumber', disguise: 'thousandsComma', found: '1,000' },
  strayCharacters: { code: 'disguisedNumber', disguise: 'strayCharacters', found: '6 0' },
  unit: { code: 'disguisedNumber', disguise: 'unit', found: '60 pts' },
  outOfMaximum: { code: 'disguisedNumber', disguise: 'outOfMaximum', found: '60/120' },
  percent: { code: 'disguisedNumber', disguise: 'percent', found: '50%' },
  numberAsText: { code: 'disguisedNumber', disguise: 'numberAsText', found: '60' },
};

const [FL] = EDITION_2562.award['category-1'].conditions;
const [PRIOR_AWARDS] = EDITION_2562.award.outstanding.conditions;
if (FL === undefined || PRIOR_AWARDS === undefined) throw new Error('An award has no condition.');

const LATER = [
  { year: 2565, agency: 'กรมอนามัย', category: '1', source: '', sheet: 'x' },
  { year: 2566, agency: 'กรมอนามัย', category: '3', source: 'y', sheet: 'z' },
  { year: 2566, agency: 'กรมตัวอย่าง', category: '2', source: '', sheet: 'x' },
] as const;

const DETAILS: {
  readonly [C in Exclude<ProblemCode, 'disguisedNumber'>]: Extract<ProblemDetail, { code: C }>;
} = {
  unscored: { code: 'unscored' },
  notANumber: { code: 'notANumber', found: 'sixty' },
  placeholder: { code: 'placeholder', found: '-' },
  wordVariant: { code: 'wordVariant', found: 'งดให้คะแนน\u00A0', word: 'งดให้คะแนน' },
  fraction: { code: 'fraction', found: '0.5', points: 60 },
  boolean: { code: 'boolean', found: 'TRUE' },
  errorValue: { code: 'errorValue', found: '#N/A' },
  negative: { code: 'negative', found: '-1' },
  aboveMaximum: { code: 'aboveMaximum', found: '121', maximum: 120 },
  tooManyDecimals: { code: 'tooManyDecimals', found: '1.005' },
  date: { code: 'date', found: '46024' },
  percentFormat: { code: 'percentFormat', found: '55%', points: 66 },
  formula: { code: 'formula', found: '=A1' },
  formulaEmpty: { code: 'formulaEmpty', found: '=A1' },
  verdictDisagrees: { code: 'verdictDisagrees', found: 'x', expected: 'y' },
  cellLost: { code: 'cellLost' },
  maximumChanged: { code: 'maximumChanged', found: '100', maximum: 70 },
  formulaOverwritten: { code: 'formulaOverwritten' },
  mergedAway: { code: 'mergedAway' },
  formulaChanged: { code: 'formulaChanged' },
  labelChanged: { code: 'labelChanged' },
  rowsSorted: { code: 'rowsSorted' },
  layoutChanged: { code: 'layoutChanged' },
  rowsInserted: { code: 'rowsInserted', count: 2 },
  strayContent: { code: 'strayContent' },
  rowsHidden: { code: 'rowsHidden' },
  columnsHidden: { code: 'columnsHidden' },
  validationLost: { code: 'validationLost' },
  highlightLost: { code: 'highlightLost' },
  cellLocked: { code: 'cellLocked' },
  textFormat: { code: 'textFormat' },
  protectionOff: { code: 'protectionOff' },
  schemaOlder: { code: 'schemaOlder' },
  editionOther: { code: 'editionOther', found: { kind: 'heading', words: 'PMQA 4.0' } },
  sheetCopied: { code: 'sheetCopied', sheet: 'x' },
  assessorShared: { code: 'assessorShared', sheet: 'x', assessor: 'A01' },
  agencySpelling: { code: 'agencySpelling', found: 'x', other: 'y', sheet: 'z' },
  factDiffers: { code: 'factDiffers', found: 'x', other: 'y', sheet: 'z' },
  readingDiffers: { code: 'readingDiffers', found: 'x', other: 'y', sheet: 'z' },
  closed: { code: 'closed', by: 'x', on: { year: 2026, month: 9, day: 30 }, sheet: 'y' },
  changedAfterClosing: {
    code: 'changedAfterClosing',
    then: '60.00',
    now: '',
    by: 'x',
    on: null,
    sheet: 'y',
  },
  closingDamaged: { code: 'closingDamaged', by: 'x', on: null, sheet: 'y' },
  samePercent: { code: 'samePercent', percent: 50 },
  outsideSteps: { code: 'outsideSteps', percent: 52.5, step: 5 },
  onThreshold: { code: 'onThreshold', percent: 25, reading: 'otherRows' },
  roundJump: { code: 'roundJump', before: 25, now: 60, round: 'screening', sheet: 'x' },
  schemaUnknown: { code: 'schemaUnknown', make: 9 },
  choiceUnknown: { code: 'choiceUnknown', found: 'x', choices: ['a', 'b'] },
  priorAwardsUnreadable: { code: 'priorAwardsUnreadable', found: '7' },
  priorAwardsKnown: { code: 'priorAwardsKnown', ...knownAwards('กรมอนามัย', LATER) },
  priorAwardsOmitted: { code: 'priorAwardsOmitted', declared: [], ...knownAwards('กรมตัวอย่าง', LATER) },
  categoryWonBefore: { code: 'categoryWonBefore', category: '1', ...knownAwards('กรมอนามัย', LATER) },
  laterLineIncomplete: { code: 'laterLineIncomplete', lacks: ['year', 'agency', 'category'] },
  laterErrorValue: { code: 'laterErrorValue', found: '#N/A' },
  laterYearUnreadable: { code: 'laterYearUnreadable', found: '66' },
  laterYearEra: { code: 'laterYearEra', found: '2023', year: 2566 },
  laterYearCovered: { code: 'laterYearCovered', year: 2563, until: 2564, isKnown: true },
  laterYearFuture: { code: 'laterYearFuture', year: 2570, now: 2569 },
  laterCategoryUnreadable: { code: 'laterCategoryUnreadable', found: '7' },
  laterSourceMissing: { code: 'laterSourceMissing' },
  laterAwardTwice: { code: 'laterAwardTwice', sheet: 'x', address: 'C6' },
  laterAwardKnown: { code: 'laterAwardKnown', category: '1', until: 2564 },
  laterAgencyNear: { code: 'laterAgencyNear', found: 'x', other: 'y' },
  laterSheetTwice: { code: 'laterSheetTwice', sheets: ['x', 'y'] },
  laterSheetUnreadable: { code: 'laterSheetUnreadable' },
  dateFuture: { code: 'dateFuture', date: { year: 2030, month: 1, day: 2 } },
  dateEarly: { code: 'dateEarly', date: { year: 2010, month: 1, day: 2 }, criteriaYear: 2562 },
  dateEra: { code: 'dateEra', found: '2569-09-30', meant: { year: 2026, month: 9, day: 30 } },
  yearEra: { code: 'yearEra', found: '2026', year: 2569 },
  pagesUnreadable: { code: 'pagesUnreadable', found: 'x' },
  reportTooLong: { code: 'reportTooLong', pages: 46, atMost: 45, citation: { lines: [1, 2], quote: 'x' } },
  conditionUnmet: { code: 'conditionUnmet', award: 'category-1', condition: FL },
  conditionUnsaid: { code: 'conditionUnsaid', award: 'outstanding', condition: PRIOR_AWARDS },
  dateUnreadable: { code: 'dateUnreadable', found: '30/9' },
  yearUnreadable: { code: 'yearUnreadable', found: '69' },
  flReasonMissing: { code: 'flReasonMissing' },
  agencyMissing: { code: 'agencyMissing' },
  awardMissing: { code: 'awardMissing' },
};

/** Every problem, with every disguise of a number. */
export const PROBLEM_DETAILS: readonly ProblemDetail[] = [
  ...Object.values(DETAILS),
  ...Object.values(DISGUISED),
  { code: 'laterYearCovered', year: 2563, until: 2564, isKnown: false },
];

const PLACE_OF: { readonly [K in Place['kind']]: Extract<Place, { kind: K }> } = {
  score: { kind: 'score', criterion: '7.1' },
  maximum: { kind: 'maximum', criterion: '1' },
  fact: { kind: 'fact', fact: 'flReason' },
  reading: { kind: 'reading', reading: 'otherRows' },
  formula: { kind: 'formula', name: 'pmqa_total' },
  cells: { kind: 'cells', addresses: ['A1', 'B2', 'C3', 'D4', 'E5'] },
  sheet: { kind: 'sheet' },
  laterAwards: { kind: 'laterAwards' },
};

/** Every kind of place. */
export const PLACES: readonly Place[] = Object.values(PLACE_OF);

const RESTORE: { readonly [P in SheetPart]: Extract<Repair, { kind: 'restore' }> & { readonly part: P } } = {
  formulas: { kind: 'restore', part: 'formulas' },
  labels: { kind: 'restore', part: 'labels' },
  validations: { kind: 'restore', part: 'validations' },
  highlights: { kind: 'restore', part: 'highlights' },
  locks: { kind: 'restore', part: 'locks' },
  formats: { kind: 'restore', part: 'formats' },
  columns: { kind: 'restore', part: 'columns' },
  rows: { kind: 'restore', part: 'rows' },
  protection: { kind: 'restore', part: 'protection' },
};

/** Every kind of repair. */
export const REPAIRS: readonly Repair[] = [
  ...[null, 60, 27.5, 'งดให้คะแนน'].map((value) => ({ kind: 'cell', name: 'pmqa_score_1', value }) as const),
  ...Object.values(RESTORE),
  { kind: 'renew' },
];

type Expectation = RecordProblem['expected'];

const EXPECTED: { readonly [K in Expectation['kind']]: Extract<Expectation, { kind: K }> } = {
  json: { kind: 'json' },
  object: { kind: 'object' },
  present: { kind: 'present' },
  knownKey: { kind: 'knownKey', keys: ['scores', 'agency'] },
  text: { kind: 'text', longest: 1_000 },
  oneOf: { kind: 'oneOf', values: ['a', 'b'] },
  categories: { kind: 'categories' },
  score: { kind: 'score', maximum: 70 },
};

/** Every kind of wrong record, at a key and at the record itself, with something found and with nothing. */
export const RECORD_PROBLEMS: readonly RecordProblem[] = Object.values(EXPECTED).flatMap((expected) => [
  { path: 'scores.7.6', found: '71', expected },
  { path: '', found: '', expected },
]);

const TROUBLE: Readonly<Record<TroubleCode, true>> = {
  cellEditMode: true,
  accessDenied: true,
  inactiveWorkbook: true,
  sheetNotFound: true,
  nameNotFound: true,
  payloadTooLarge: true,
  notSupported: true,
  connectionLost: true,
  busy: true,
  nameTaken: true,
  mergedCells: true,
  unexpected: true,
};

const FILE_TROUBLE: Readonly<Record<FileTroubleCode, true>> = {
  notFound: true,
  notReadable: true,
  notWritable: true,
  sameFile: true,
  notUtf8: true,
  exists: true,
  noScoreSheet: true,
  noRounds: true,
  notZip: true,
  encrypted: true,
  oldFormat: true,
  notWorkbook: true,
  damaged: true,
  tooLarge: true,
  unsafeXml: true,
  unsupported: true,
};

/** The keys of everything that an open workbook can refuse. */
export const TROUBLE_CODES = Object.keys(TROUBLE);
/** The keys of everything that a file can be. */
export const FILE_TROUBLE_CODES = Object.keys(FILE_TROUBLE);
