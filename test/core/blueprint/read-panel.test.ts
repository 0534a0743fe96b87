import fc from 'fast-check';
import {
  type CellValue,
  CRITERION_IDS,
  type CriterionId,
  EDITION_2562,
  imageOf,
  judge,
  type PanelReading,
  type PanelRefusal,
  readPanel,
  type SheetImage,
} from '../../../src/core/index.ts';
import { PANEL_NAMES } from '../../../src/core/blueprint/names.ts';
import { compiledSheets } from '../../../src/workbook/compiled-sheets.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { assessmentOf, compiled } from '../panel/panels.ts';
import { calculated, panelImages, readFirst, retyped } from '../panel/panel-sheets.ts';

const ABC = [
  assessmentOf('A1', { '1': 60, '2': 'abstained', '3': 10, '7.1': 'conflict' }),
  assessmentOf('A2', { '1': 60, '2': 'abstained', '3': 10, '7.1': 18 }),
  assessmentOf('A3', { '1': 60.01, '2': 'abstained', '3': 11, '7.1': 'unscored' }),
];

function reading(read: PanelReading | PanelRefusal): PanelReading {
  if ('code' in read) throw new Error(`refused: ${read.code}`);
  return read;
}

/** What is read once something else stands in a cell of the first panel's sheet. */
function afterTyping(
  images: readonly SheetImage[],
  ...edits: readonly (readonly [name: string, row: number, column: number, value: CellValue])[]
): PanelReading | PanelRefusal {
  return readFirst(
    edits.reduce((sheets, [name, row, column, value]) => retyped(sheets, name, row, column, value), images),
  );
}

const rowOf = (id: CriterionId): number => CRITERION_IDS.indexOf(id);

describe('a panel’s sheet', () => {
  const images = panelImages(ABC);

  test('says who gave what, and what the committee chose, before anything is calculated', () => {
    const { seats, combining, spreadLimit, standing } = reading(readFirst(images));
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
    const { combined, standing, findings } = reading(readFirst(images));
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
    const { standing } = reading(readFirst(panelImages([assessment])));
    expect(standing.assessment.facts).toMatchObject(facts);
    expect(standing.assessment.readings).toEqual(assessment.readings);
  });

  test('of any one assessor is judged as the score sheet itself is', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (some) => {
        const assessment = { ...some, facts: { ...some.facts, agency: 'กรม', assessor: 'A' } };
        const read = reading(readFirst(panelImages([assessment])));
        expect(read.findings.awards.map(({ verdict }) => verdict)).toEqual(
          judge(EDITION_2562, assessment).awards.map(({ verdict }) => verdict),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('of an earlier make, which lacks some names, is read where everything was put', () => {
    const earlier = images.map((image) => ({
      ...image,
      names: new Map([...image.names].filter(([name]) => name !== PANEL_NAMES.method)),
    }));
    expect(reading(readFirst(earlier)).combining.method).toBe('mean');
  });
});

test('a panel’s sheet that was calculated says the same', () => {
  const images = panelImages(ABC);
  expect(readFirst(calculated(images))).toEqual(readFirst(images));
});

describe('an agreed score', () => {
  const agreeing = panelImages(ABC, {
    combining: { method: 'agreed-from-mean', rounding: 'none' },
  });
  const type = (images: readonly SheetImage[], value: CellValue, reason: string): PanelReading =>
    reading(
      afterTyping(
        images,
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
    ['under a method that takes none', images(), 12, 'x', 'notAgreeing'],
  ] as const)('%s does not count, and is not passed over in silence', (_, sheets, value, reason, state) => {
    const { agreed, combined } = type(sheets, value, reason);
    expect([agreed['3']?.state, combined['3']]).toEqual([state, { numerator: 3_100, denominator: 3 }]);
  });

  test('is none where the cell holds what the method makes, calculated or not, or is empty', () => {
    const cells = [null, 3_100 / 300, 10.333333333333334].map((value) => type(agreeing, value, 'x'));
    expect(cells.map(({ agreed }) => agreed['3'])).toEqual([null, null, null]);
  });

  function images(): readonly SheetImage[] {
    return panelImages(ABC);
  }
});

describe('a panel’s sheet says nothing that could be signed', () => {
  const images = calculated(panelImages(ABC));

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
    expect(afterTyping(images, edit)).toMatchObject(refusal);
  });

  test('and says which assessor’s score it is', () => {
    expect(afterTyping(images, [PANEL_NAMES.scores, rowOf('3'), 1, 111])).toMatchObject({
      seats: [{ assessor: 'A2', problem: { detail: { code: 'aboveMaximum' } } }],
    });
  });

  test('while the overview is gone and nothing was calculated', () => {
    const [panel] = images.filter(({ names }) => names.has(PANEL_NAMES.used));
    if (panel === undefined) throw new Error('no panel');
    expect(readPanel(EDITION_2562, panel, [panel])).toEqual({ code: 'choiceUnknown' });
  });

  test('once its cells are gone', () => {
    const lost = images.map((image) => ({
      ...image,
      names: new Map(image.names).set(PANEL_NAMES.scores, null),
    }));
    expect(readFirst(lost)).toEqual({ code: 'damaged' });
  });
});

test('the order of the assessors changes nothing but the order', () => {
  const [one, other] = [ABC, ABC.toReversed()].map((all) => reading(readFirst(panelImages(all))));
  expect(one?.findings).toEqual(other?.findings);
});

test('a compiled workbook’s other sheets are no panels', () => {
  const sheets = compiledSheets(EDITION_2562, compiled(ABC), { year: 2026, month: 11, day: 22 });
  const images = [...sheets].map((sheet) => imageOf(sheet, sheet.sheetName, sheet.sheetName));
  expect(images.filter((image) => image.names.has(PANEL_NAMES.used))).toHaveLength(1);
});
