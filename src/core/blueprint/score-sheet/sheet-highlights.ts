import type { Edition } from '../../criteria/edition.ts';
import { BAND_SYMBOLS, VERDICT_WORDS } from '../../language/sheet-words.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import { cellAddress, type CellRange } from '../address.ts';
import type { Highlight } from '../blueprint.ts';
import { PALETTE } from '../palette.ts';
import { isScoreFormula, quoted } from './criterion-formulas.ts';
import { COLUMN, criterionRow, ROW } from './layout.ts';

type Look = Highlight['look'];

const GOOD: Look = { fill: PALETTE.goodFill, colour: PALETTE.goodInk, isBold: true };
const BAD: Look = { fill: PALETTE.badFill, colour: PALETTE.badInk, isBold: true };
const ASK: Look = { fill: PALETTE.askFill, colour: PALETTE.askInk, isBold: true };
const WAIT: Look = { fill: PALETTE.waitFill, colour: PALETTE.waitInk, isBold: false };

/** The looks of the four verdicts; the word stands in the cell, so that no colour is needed to read it. */
const VERDICT_LOOKS: readonly (readonly [word: string, look: Look])[] = [
  [VERDICT_WORDS.pass, GOOD],
  [VERDICT_WORDS.fail, BAD],
  [VERDICT_WORDS.dependsOnReading, ASK],
  [VERDICT_WORDS.undecided, WAIT],
];

function column(at: number, first: number, last: number): CellRange {
  return { row: first, column: at, rows: last - first + 1, columns: 1 };
}

// Every rule looks at its own cell alone, and no two rules of a range can hold at once.

/** Rules for cells that hold one of the four verdicts. */
export function verdictHighlights(range: CellRange): readonly Highlight[] {
  const cell = cellAddress(range.row, range.column);
  return VERDICT_LOOKS.map(([word, look]) => ({ range, formula: `=${cell}=${quoted(word)}`, look }));
}

/** The looks of the symbols that a status begins with. */
const STATUS_LOOKS: readonly (readonly [symbol: string, look: Look])[] = [
  ['✓', GOOD],
  ['✗', BAD],
  ['?', ASK],
  ['…', WAIT],
];

/** Rules for cells whose word begins with a symbol of a status. */
export function statusHighlights(range: CellRange): readonly Highlight[] {
  return symbolHighlights(range, STATUS_LOOKS);
}

/** Rules for cells that flag a disagreement. */
export function flagHighlights(range: CellRange): readonly Highlight[] {
  return symbolHighlights(range, [
    ['‼', BAD],
    ['!', ASK],
    ['…', WAIT],
  ]);
}

function symbolHighlights(
  range: CellRange,
  looks: readonly (readonly [string, Look])[],
): readonly Highlight[] {
  const cell = cellAddress(range.row, range.column);
  return looks.map(([symbol, look]) => ({ range, formula: `=LEFT(${cell},1)=${quoted(symbol)}`, look }));
}

function bandHighlights(range: CellRange): readonly Highlight[] {
  const looks = BAND_SYMBOLS.map((symbol, level): readonly [string, Look] => [
    symbol,
    { fill: PALETTE.levels[level] ?? PALETTE.paper, colour: PALETTE.ink, isBold: false },
  ]);
  return symbolHighlights(range, looks);
}

function scoreHighlights(edition: Edition): readonly Highlight[] {
  return edition.criteria.flatMap(({ id, maximum }) => {
    const range = column(COLUMN.score, criterionRow(id), criterionRow(id));
    const cell = cellAddress(range.row, range.column);
    const isWord = (word: string): string => `IF(ISTEXT(${cell}),TRIM(${cell})=${quoted(word)},FALSE)`;
    const isSetAside = `OR(${isWord(ABSTAINED_WORD)},${isWord(CONFLICT_WORD)})`;
    const isWrong = `AND(NOT(ISBLANK(${cell})),NOT(${isScoreFormula(cell, maximum)}),NOT(${isSetAside}))`;
    return [
      { range, formula: `=${isWrong}`, look: BAD },
      { range, formula: `=${isSetAside}`, look: WAIT },
    ];
  });
}

/** What is shown by colour, always beside a word and a symbol. */
export function scoreSheetHighlights(edition: Edition): readonly Highlight[] {
  const criteria = (at: number): CellRange => column(at, ROW.firstCriterion, ROW.lastCriterion);
  return [
    ...scoreHighlights(edition),
    ...bandHighlights(criteria(COLUMN.band)),
    ...statusHighlights(column(COLUMN.status, ROW.firstCriterion, ROW.total)),
    ...symbolHighlights(criteria(COLUMN.check), [
      ['✗', BAD],
      ['…', WAIT],
    ]),
    ...verdictHighlights(column(COLUMN.band, ROW.firstAward, ROW.lastAward)),
    ...verdictHighlights(column(COLUMN.required, ROW.firstAward, ROW.lastAward)),
    ...verdictHighlights(column(COLUMN.status, ROW.firstAward, ROW.lastAward)),
  ];
}
