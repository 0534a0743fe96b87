import {
  FEEDBACK_TEXT,
  type FeedbackRefusal,
  type FeedbackText,
  type Language,
} from '../../../src/core/index.ts';
import { keysOf } from './sentences.ts';

const CODES: readonly FeedbackRefusal['code'][] = [
  ...(['noneChosen', 'tickUnknown', 'orderUnknown', 'namesAssessor', 'agencyMissing'] as const),
  ...(['agencyNamesAssessor', 'noComments', 'noDraft', 'noPanelDraft', 'sourceGone'] as const),
  ...(['sourceErrors', 'panelErrors'] as const),
];

function sentencesOf(text: FeedbackText): readonly string[] {
  return [
    ...Object.values(text).filter((each: unknown) => typeof each === 'string'),
    ...CODES.map((code) => text.refused({ code, sheet: 'ร่าง', lines: [] })),
    ...(['strengths', 'ofi'] as const).map((kind) => text.line({ criterion: '7.2', kind, text: 'ก' })),
    ...[text.prepared('ร่าง'), text.written('ร่าง'), text.downloaded('a.docx')],
    ...[text.writtenSeveral(2, 0), text.writtenSeveral(2, 1), text.severalAgencies('ก')],
  ];
}

describe.each(['th', 'en'] as const satisfies readonly Language[])(
  'the sentences on feedback in %s',
  (language) => {
    const sentences = sentencesOf(FEEDBACK_TEXT[language]);

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
  },
);

test('both languages say the same things', () => {
  expect(keysOf(FEEDBACK_TEXT.en)).toEqual(keysOf(FEEDBACK_TEXT.th));
});
