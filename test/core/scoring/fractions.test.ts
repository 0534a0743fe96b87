import {
  CRITERION_IDS,
  type CriterionId,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  readScoreSheet,
  scoreName,
  type SheetImage,
} from '../../../src/core/index.ts';
import { freshImage, withCell } from '../blueprint/changed-image.ts';

const fresh = freshImage(EMPTY_ASSESSMENT);

function scored(scores: Partial<Record<CriterionId, number>>): SheetImage {
  return Object.entries(scores).reduce((image, [id, value]) => {
    const criterion = CRITERION_IDS.find((each) => each === id);
    return criterion === undefined ? image : withCell(image, scoreName(criterion), { value });
  }, fresh);
}

/** Which rows ask whether a part of the maximum is meant, and what is offered. */
function asked(image: SheetImage): readonly unknown[] {
  return readScoreSheet(EDITION_2562, image).problems.flatMap(({ detail, place, repair }) =>
    detail.code === 'fraction' && place.kind === 'score'
      ? [[place.criterion, repair?.kind === 'cell' ? repair.value : null]]
      : [],
  );
}

describe('a score of at most one point', () => {
  test.each([
    [0.01, 1.2],
    [0.5, 60],
    [0.99, 118.8],
    [1, 120],
  ])('%d asks whether that part of the maximum is meant', (value, points) => {
    expect(asked(scored({ '1': value }))).toEqual([['1', points]]);
  });

  test.each([[0], [1.01], [60]])('%d asks nothing', (value) => {
    expect(asked(scored({ '1': value }))).toEqual([]);
  });

  test('asks until each is answered, however many beside it were mended before', () => {
    let image = CRITERION_IDS.reduce((sheet, id) => withCell(sheet, scoreName(id), { value: 0.5 }), fresh);
    for (const [index, id] of CRITERION_IDS.entries()) {
      expect(asked(image)).toHaveLength(CRITERION_IDS.length - index);
      const points = EDITION_2562.criterion[id].maximum / 2;
      image = withCell(image, scoreName(id), { value: points });
    }
    expect(asked(image)).toEqual([]);
  });

  test('asks no more where the kind is switched off for the sheet', () => {
    const image = withCell(scored({ '1': 0.5 }), FACT_NAMES.mutedWarnings, { value: 'คะแนนไม่เกิน 1' });
    expect(asked(image)).toEqual([]);
  });
});
