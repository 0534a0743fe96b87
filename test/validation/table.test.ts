import table from '../cases/shown-problems.json';
import { type Scenario, SCENARIOS } from './scenarios.ts';
import { type Shown, shownOf } from './shown.ts';
import { inAFile, inExcel, inTheCore } from './three-ways.ts';

const expected: Readonly<Record<string, unknown>> = table.shown;

const without = (shown: readonly Shown[], codes: readonly string[] = []): readonly Shown[] =>
  shown.filter(({ code }) => !codes.includes(code));

const cases = SCENARIOS.map((scenario): [string, Scenario] => [scenario.what, scenario]);

describe('what people do to a score sheet is shown, in Thai and English, as the table says', () => {
  test.each(cases)('in the core: %s', async (what, { sheets }) => {
    expect(shownOf(await inTheCore(sheets))).toEqual(expected[what]);
  });

  test.each(cases)('of a file as in the core: %s', async (_, { sheets, unseenInAFile }) => {
    const shown = shownOf(await inTheCore(sheets));
    expect(shownOf(await inAFile(sheets))).toEqual(without(shown, unseenInAFile));
  });

  test.each(cases)('in Excel as in the core: %s', async (_, { sheets }) => {
    expect(shownOf(await inExcel(sheets))).toEqual(shownOf(await inTheCore(sheets)));
  });

  test('and the table says nothing else', () => {
    expect(Object.keys(expected)).toEqual(SCENARIOS.map(({ what }) => what));
  });
});
