import fc from 'fast-check';
import {
  CRITERION_IDS,
  type CriterionId,
  EDITION_2562,
  judge,
  type PanelReading,
  readPanel,
  type SheetImage,
} from '../../../src/core/index.ts';
import { PANEL_NAMES } from '../../../src/core/blueprint/names.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import {
  calculated,
  firstPanel,
  imagesOf,
  panelSheets,
  readFirst,
  readingOf,
  retyped,
  type Sheets,
} from '../panel/panel-sheets.ts';
import { assessmentOf } from '../panel/panels.ts';

const ABC = [
  assessmentOf('A1', { '1': 60, '2': 'abstained', '3': 10, '7.1': 'conflict' }),
  assessmentOf('A2', { '1': 60, '2': 'abstained', '3': 10, '7.1': 18 }),
  assessmentOf('A3', { '1': 60.01, '2': 'abstained', '3': 11, '7.1': 'unscored' }),
];

function read(images: readonly SheetImage[]): ReturnType<typeof readFirst> {
  return readPanel(EDITION_2562, firstPanel(images), images);
}

const rowOf = (id: CriterionId): number => CRITERION_IDS.indexOf(id);

describe('a panel’s sheet', () => {
  const sheets = panelSheets(ABC);

  test('says who gave what, and what the committee chose, before anything is calculated', () => {
    const { seats, combining, spreadLimit, standing } = readingOf(sheets);
    expect(seats.map(({ assessor, entries }) => [assessor, entries['7.1'].state])).toEqual([
      ...[
        ['A1', 'conflict'],
        ['A2', 'scored'],
        ['A3', 'unscored'],
      ],
    ]);
    expect({ combining, spreadLimit }).toEqual({
      combining: { method: 'mean', rounding: 'none' },
      spreadLimit: 20,
    });
    expect(standing.assessment.facts).toMatchObject({ agency: 'กรมทดสอบ', award: 'category-1' });
  });

  test('gives means as exact fractions, and the cause where nobody gives a score for the same one', () => {
    const { combined, standing, findings } = readingOf(sheets);
    expect([combined['1'], combined['3'], combined['2']]).toEqual([
      { numerator: 18_001, denominator: 3 },
      { numerator: 3_100, denominator: 3 },
      null,
    ]);
    expect(standing.parts).toBe(3);
    expect(standing.assessment.entries['2']).toEqual({ state: 'abstained' });
    const own = findings.awards[0]?.gates.find(({ gate }) => gate.kind === 'ownCategory');
    expect([own?.margin, own?.verdict]).toEqual([1, 'pass']);
  });

  test('says of facts and readings what the score sheets said', () => {
    const facts = {
      kind: 'province',
      round: 'site-visit',
      awardYear: 2569,
      flCertificate: { state: 'notApplicable', reason: 'หน่วยงานใหม่' },
      priorAwards: ['1', '3'],
    } as const;
    const assessment = {
      ...assessmentOf('A1', {}, facts),
      readings: { ownCategory: 'moreThan', otherRows: 'open', outstandingCategory7: 'whole' },
    } as const;
    const { standing } = readingOf(panelSheets([assessment]));
    expect(standing.assessment.facts).toMatchObject(facts);
    expect(standing.assessment.readings).toEqual(assessment.readings);
  });

  test('of any one assessor is judged as the score sheet itself is', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (some) => {
        const assessment = { ...some, facts: { ...some.facts, agency: 'กรม', assessor: 'A' } };
        const { findings } = readingOf(panelSheets([assessment]));
        expect(findings.awards.map(({ verdict }) => verdict)).toEqual(
          judge(EDITION_2562, assessment).awards.map(({ verdict }) => verdict),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('of an earlier make, which lacks some names, is read where everything was put', () => {
    const earlier = imagesOf(sheets).map((image) => ({
      ...image,
      names: new Map([...image.names].filter(([name]) => name !== PANEL_NAMES.method)),
    }));
    expect(read(earlier)).toMatchObject({ combining: { method: 'mean', rounding: 'none' } });
  });
});

test('a panel’s sheet that was calculated says the same', () => {
  const sheets = panelSheets(ABC);
  expect(readFirst(calculated(sheets))).toEqual(readFirst(sheets));
});

describe('an agreed score', () => {
  const plain = panelSheets(ABC);
  const agreeing = panelSheets(ABC, { combining: { method: 'agreed-from-mean', rounding: 'none' } });
  const type = (sheets: Sheets, value: number | string | null, reason: string): PanelReading =>
    readingOf(
      retyped(
        sheets,
        [PANEL_NAMES.agreed, rowOf('3'), 0, value],
        [PANEL_NAMES.reason, rowOf('3'), 0, reason],
      ),
    );

  test('counts with its reason, and the method’s stays beside it', () => {
    const { agreed, combined, byMethod } = type(agreeing, 12, 'เห็นหลักฐานเพิ่ม');
    expect(agreed['3']).toEqual({
      shown: '12',
      reason: 'เห็นหลักฐานเพิ่ม',
      hundredths: 1_200,
      state: 'agreed',
    });
    expect([combined['3'], byMethod['3']]).toEqual([
      { numerator: 1_200, denominator: 1 },
      { numerator: 3_100, denominator: 3 },
    ]);
  });

  test.each([
    ['without a reason', agreeing, 12, '  ', 'noReason'],
    ['that is no score', agreeing, 'สิบสอง', 'x', 'notAScore'],
    ['above the maximum', agreeing, 111, 'x', 'notAScore'],
    ['under a method that takes none', plain, 12, 'x', 'notAgreeing'],
  ] as const)('%s does not count, and is not passed over in silence', (_, sheets, value, reason, state) => {
    const { agreed, combined } = type(sheets, value, reason);
    expect([agreed['3']?.state, combined['3']]).toEqual([state, { numerator: 3_100, denominator: 3 }]);
  });

  test('is none where the cell holds what the method makes, calculated or not, or is empty', () => {
    const cells = [null, 3_100 / 300, 10.333333333333334].map((value) => type(agreeing, value, 'x'));
    expect(cells.map(({ agreed }) => agreed['3'])).toEqual([null, null, null]);
  });
});

describe('a panel’s sheet says nothing that could be signed', () => {
  const sheets = calculated(panelSheets(ABC));

  test.each([
    ['a score is none', [PANEL_NAMES.scores, rowOf('3'), 1, 111], { code: 'scoresInvalid' }],
    ['what is declared cannot be read', [PANEL_NAMES.priorAwards, 0, 0, '9'], { code: 'factsInvalid' }],
    ['the method is none of the list', [PANEL_NAMES.method, 0, 0, 'ค่าสูงสุด'], { code: 'choiceUnknown' }],
    [
      'a score was changed and nothing calculated anew',
      [PANEL_NAMES.scores, 0, 0, 1],
      { code: 'contradiction' },
    ],
    ['a score that counts was written over', [PANEL_NAMES.used, 0, 0, 90], { code: 'contradiction' }],
    ['a score that counts was lost', [PANEL_NAMES.used, 1, 0, 3], { code: 'contradiction' }],
    ['a verdict was written over', ['pmqa_verdict_category_1', 0, 0, 'ผ่าน'], { code: 'contradiction' }],
  ] as const)('while %s', (_, edit, refusal) => {
    expect(readFirst(retyped(sheets, edit))).toMatchObject(refusal);
  });

  test('and says which assessor’s score it is', () => {
    expect(readFirst(retyped(sheets, [PANEL_NAMES.scores, rowOf('3'), 1, 111]))).toMatchObject({
      seats: [{ assessor: 'A2', problem: { detail: { code: 'aboveMaximum' } } }],
    });
  });

  test('while the overview is gone and nothing was calculated', () => {
    expect(read([firstPanel(imagesOf(sheets))])).toEqual({ code: 'choiceUnknown' });
  });

  test('once its cells are gone', () => {
    const lost = imagesOf(sheets).map((image) => ({
      ...image,
      names: new Map(image.names).set(PANEL_NAMES.scores, null),
    }));
    expect(read(lost)).toEqual({ code: 'damaged' });
  });
});

test('the order in which the assessors’ files came changes nothing', () => {
  expect(readFirst(panelSheets(ABC.toReversed()))).toEqual(readFirst(panelSheets(ABC)));
});
