import {
  AWARD_IDS,
  CATALOGUES,
  createRulesSheet,
  createSummary,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  isRulesSheetFor,
  judge,
  NO_WRITTEN_WORDS,
  OPEN_READINGS,
  READING_IDS,
  type Readings,
  type SheetBlueprint,
} from '../../../src/core/index.ts';
import { ruleName } from '../../../src/core/blueprint/names.ts';
import { withoutSpaces } from '../award-book.ts';
import { freshImage } from './changed-image.ts';
import { testSheetRules } from './sheet-rules.ts';

const SETTLED: Readings = { ownCategory: 'moreThan', otherRows: 'atLeast', outstandingCategory7: 'whole' };

describe('the rules sheet while the readings are open', () =>
  testSheetRules(() => createRulesSheet(EDITION_2562, OPEN_READINGS)));
describe('the rules sheet once they are settled', () =>
  testSheetRules(() => createRulesSheet(EDITION_2562, SETTLED)));

const open = createRulesSheet(EDITION_2562, OPEN_READINGS);
const settled = createRulesSheet(EDITION_2562, SETTLED);

function rowsOf(sheet: SheetBlueprint): readonly (readonly string[])[] {
  return sheet.rowHeights.map((_, row) =>
    sheet.cells.flatMap((cell) =>
      cell.row === row && cell.content.kind === 'text' ? [cell.content.text] : [],
    ),
  );
}

/** The words of the row that has a name. */
function ruleOf(sheet: SheetBlueprint, name: string): readonly string[] {
  const row = sheet.names.find((each) => each.name === name)?.range.row ?? -1;
  return rowsOf(sheet)[row] ?? [];
}

/** The last sentence of the book above a row: what the row rests on. */
function sentenceAbove(sheet: SheetBlueprint, name: string): string {
  const row = sheet.names.find((each) => each.name === name)?.range.row ?? -1;
  const above = sheet.cells.filter((cell) => cell.row < row && cell.style === 'quote' && cell.column === 0);
  const content = above.at(-1)?.content;
  return content?.kind === 'text' ? content.text : '';
}

describe('the rules sheet', () => {
  test.each(AWARD_IDS)('has for %s a row for each gate, below its sentence and its lines', (award) => {
    const gates = EDITION_2562.award[award].gates.map((gate) => ({
      gate,
      name: ruleName({ kind: 'gate', award, gate: gate.id }),
    }));
    const wrong = gates.filter(
      ({ gate, name }) => sentenceAbove(open, name) !== CATALOGUES.th.citation(gate.citation),
    );
    expect([gates.length > 12, wrong]).toEqual([true, []]);
  });

  test('has the points that the book’s table asks of each criterion', () => {
    const asked = ['1', '7.1', '7.3', '2'].map(
      (id) => ruleOf(open, ruleName({ kind: 'gate', award: 'category-1', gate: gateOf(id) }))[3],
    );
    expect(asked).toEqual(['60.00', '18.00', '17.50', '20.00']);
  });

  test.each([
    ['category-1', '300.00'],
    ['outstanding', '400.00'],
  ] as const)('has for %s the total of %s points', (award, points) => {
    expect(ruleOf(open, ruleName({ kind: 'gate', award, gate: 'total' }))[3]).toBe(points);
  });

  test('has both relations where a reading is open, and the one that the committee chose', () => {
    const name = ruleName({ kind: 'gate', award: 'category-1', gate: 'ownCategory-1' });
    expect([ruleOf(open, name).at(-1), ruleOf(settled, name).at(-1)]).toEqual([
      'มากกว่า หรือ ตั้งแต่ (ขึ้นกับการตีความ ซึ่งยังไม่กำหนด)',
      'มากกว่า (คณะกรรมการกำหนด)',
    ]);
  });

  test('says of a gate that stands under one reading alone whether that is in force', () => {
    const row = ruleName({ kind: 'gate', award: 'outstanding', gate: 'everyCriterion-7.1' });
    const whole = ruleName({ kind: 'gate', award: 'outstanding', gate: 'category7Whole' });
    expect([ruleOf(settled, row).at(-1), ruleOf(settled, whole).at(-1)]).toEqual([
      'ตั้งแต่\nเฉพาะเมื่อตีความว่า “แต่ละข้อ 7.1-7.6” (ไม่ใช้ตามการตีความที่กำหนด)',
      'ตั้งแต่\nเฉพาะเมื่อตีความว่า “คะแนนรวมหมวด 7” (ใช้อยู่)',
    ]);
  });

  test('quotes every condition and every reading, but for the table, which it shows', () => {
    const words = withoutSpaces(rowsOf(open).flat().join(''));
    const citations = [
      ...EDITION_2562.awards.flatMap(({ conditions }) => conditions.map(({ citation }) => citation)),
      ...READING_IDS.flatMap((id) => EDITION_2562.readings[id].citations),
      EDITION_2562.reportPages.citation,
    ].filter((citation) => citation !== EDITION_2562.requirementTable);
    expect(citations.filter(({ quote }) => !words.includes(withoutSpaces(quote)))).toEqual([]);
  });

  test.each([
    ['open', open],
    ['settled', settled],
  ])('begins no page between a sentence of the book and what rests on it (%s)', (_, sheet) => {
    const { rowBreaks } = sheet.print;
    const stylesAt = rowBreaks.map((row) => sheet.cells.find((cell) => cell.row === row)?.style);
    expect([
      rowBreaks.length >= 8,
      stylesAt.filter((style) => !/^(section|label|quote)$/.test(style ?? '')),
    ]).toEqual([true, []]);
    const pages = [...rowBreaks, sheet.rowHeights.length].map(
      (end, index) => end - (rowBreaks[index - 1] ?? 0),
    );
    expect(Math.min(...pages)).toBeGreaterThan(3);
  });

  test('is known again by the readings that it shows', () => {
    const image = imageOf(open, '1', 'อะไรก็ได้');
    expect([isRulesSheetFor(image, OPEN_READINGS), isRulesSheetFor(image, SETTLED)]).toEqual([true, false]);
    expect(isRulesSheetFor(freshImage(EMPTY_ASSESSMENT), OPEN_READINGS)).toBe(false);
  });
});

function gateOf(criterion: string): string {
  const gate = EDITION_2562.award['category-1'].gates.find(
    ({ criteria }) => criteria.length === 1 && criteria[0] === criterion,
  );
  return gate?.id ?? '';
}

describe('the links of a summary', () => {
  test.each([...AWARD_IDS, null])('lead to rows of the rules sheet that are there (%s)', (award) => {
    const assessment = { ...EMPTY_ASSESSMENT, facts: { ...EMPTY_ASSESSMENT.facts, award } };
    const { links = [] } = createSummary(EDITION_2562, {
      assessment,
      findings: judge(EDITION_2562, assessment),
      source: freshImage(assessment),
      writtenOn: { year: 2026, month: 11, day: 22 },
      words: NO_WRITTEN_WORDS,
      rulesSheet: "It's",
    });
    const there = new Set(open.names.map(({ name }) => `'It''s'!${name}`));
    const least = award === null ? 10 : 24;
    expect([links.length >= least, links.filter(({ to }) => !there.has(to))]).toEqual([true, []]);
  });
});
