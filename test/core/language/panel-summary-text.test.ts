import {
  type Language,
  PANEL_SUMMARY_TEXT,
  type PanelRefusal,
  type PanelSummaryText,
} from '../../../src/core/index.ts';
import { keysOf } from './sentences.ts';

const PROBLEM = {
  detail: { code: 'aboveMaximum', found: '121', maximum: 120 },
  severity: 'error',
  place: { kind: 'score', criterion: '1' },
  cells: null,
  repair: null,
} as const;

const REFUSALS: { readonly [C in PanelRefusal['code']]: PanelRefusal & { readonly code: C } } = {
  damaged: { code: 'damaged' },
  choiceUnknown: { code: 'choiceUnknown' },
  scoresInvalid: { code: 'scoresInvalid', seats: [{ assessor: 'A01', problem: PROBLEM }] },
  factsInvalid: { code: 'factsInvalid', problems: [PROBLEM] },
  contradiction: { code: 'contradiction' },
};

const MANY = Array.from({ length: 12 }, (_, index) => `agency ${String(index)}`);

function sentencesOf(text: PanelSummaryText): readonly string[] {
  const refusals = Object.values(REFUSALS);
  return [
    ...Object.values(text).filter((each: unknown) => typeof each === 'string'),
    ...refusals.map((refusal) => text.refused('กรม', refusal)),
    ...refusals.flatMap(text.lines),
    ...[MANY, MANY.slice(0, 2)].flatMap((names) => [text.severalAgencies(names), text.otherAgency(names)]),
  ];
}

describe.each(['th', 'en'] as const satisfies readonly Language[])(
  'the sentences on the summary of a panel in %s',
  (language) => {
    const text = PANEL_SUMMARY_TEXT[language];
    const sentences = sentencesOf(text);

    test('are there, one for each refusal, and none is another', () => {
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.filter((each) => /^ | $| {2}|undefined|^$/.test(each))).toEqual([]);
    });

    test('are in their language but for what is quoted', () => {
      const thai = /[\u0E00-\u0E7F]/;
      const strange = sentences.filter(
        (each) => thai.test(each.replace(/“[^”]*”/g, '')) !== (language === 'th'),
      );
      expect(strange).toEqual([]);
    });

    test('name ten agencies and say how many more there are', () => {
      expect(text.severalAgencies(MANY)).toMatch(/“agency 9”, (?:และอีก 2 แห่ง|and 2 more)/);
      expect(text.severalAgencies(MANY)).not.toContain('agency 10');
    });
  },
);

test('both languages say the same things', () => {
  expect(keysOf(PANEL_SUMMARY_TEXT.en)).toEqual(keysOf(PANEL_SUMMARY_TEXT.th));
});
