import fc from 'fast-check';
import { changeBetween, EDITION_2562 } from '../../../src/core/index.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { assessmentOf, scoresAt } from '../scores.ts';

describe('the change between two rounds', () => {
  const before = assessmentOf(scoresAt(50));

  test('is in hundredths of a point, and in percentage points of each criterion’s own maximum', () => {
    const { rows, total } = changeBetween(EDITION_2562, before, assessmentOf(scoresAt(50, { '2': 4400 })));
    expect(rows[1]).toMatchObject({ criterion: '2', change: { hundredths: 400, percentPoints: 5 } });
    expect(rows.filter(({ change }) => change?.hundredths !== 0)).toHaveLength(1);
    expect(total).toEqual({ hundredths: 400, percentPoints: 0.4 });
  });

  test.each([
    [null, 4000],
    [4000, null],
    [null, null],
  ])('is none where a score is not there (%s to %s), nor has the sum one', (was, is) => {
    const { rows, total } = changeBetween(
      EDITION_2562,
      assessmentOf(scoresAt(50, { '2': was })),
      assessmentOf(scoresAt(60, { '2': is })),
    );
    expect([rows[1]?.change, total]).toEqual([null, null]);
    expect(rows[0]?.change).toEqual({ hundredths: 1200, percentPoints: 10 });
  });

  test('goes back the way it came', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
        const there = changeBetween(EDITION_2562, one, other);
        const back = changeBetween(EDITION_2562, other, one);
        // A zero has no sign here.
        const turned = (hundredths: number | undefined): number | undefined =>
          hundredths === undefined ? undefined : 0 - hundredths;
        expect(back.total?.hundredths).toBe(turned(there.total?.hundredths));
        expect(back.rows.map(({ change }) => change?.hundredths)).toEqual(
          there.rows.map(({ change }) => turned(change?.hundredths)),
        );
      }),
    );
  });
});
