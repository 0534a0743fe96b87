import fc from 'fast-check';
import {
  type Assessment,
  EDITION_2562,
  type Entries,
  type GateFinding,
  judge,
} from '../../src/core/index.ts';
import { arbitraryAssessment } from '../core/arbitrary-assessment.ts';
import { maximumOf } from '../core/rule-book.ts';

/** The same assessment with so many hundredths more among the gate's rows, as many in the first as it takes. */
function withMore(assessment: Assessment, { gate }: GateFinding, hundredths: number): Assessment {
  let left = hundredths;
  const raised = gate.criteria.flatMap((id) => {
    const entry = assessment.entries[id];
    const score = entry.state === 'scored' ? entry.hundredths : 0;
    const added = Math.min(left, maximumOf(id) - score);
    left -= added;
    return added === 0 ? [] : [[id, { state: 'scored', hundredths: score + added }] as const];
  });
  const entries: Entries = { ...assessment.entries, ...Object.fromEntries(raised) };
  return { ...assessment, entries };
}

function verdictWithMore(
  assessment: Assessment,
  award: number,
  finding: GateFinding,
  hundredths: number,
): string | undefined {
  const { awards } = judge(EDITION_2562, withMore(assessment, finding, hundredths));
  return awards[award]?.gates.find(({ gate }) => gate.id === finding.gate.id)?.verdict;
}

/** The verdicts of all gates with a shortfall, once `change` hundredths more than it are added. */
function verdictsAround(assessment: Assessment, change: number): readonly (string | undefined)[] {
  return judge(EDITION_2562, assessment).awards.flatMap(({ gates }, award) =>
    gates
      .filter(({ shortfall }) => shortfall > 0)
      .map((finding) => verdictWithMore(assessment, award, finding, finding.shortfall + change)),
  );
}

describe('the shortfall of a gate', () => {
  test('makes the gate pass under every reading in force once it is added', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(verdictsAround(assessment, 0).filter((verdict) => verdict !== 'pass')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('does not make it pass with one hundredth less', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(verdictsAround(assessment, -1)).not.toContain('pass');
      }),
      { numRuns: 50 },
    );
  });

  test('is nothing where, and only where, the gate passes', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const gates = judge(EDITION_2562, assessment).awards.flatMap((award) => award.gates);
        const wrong = gates.filter(({ verdict, shortfall }) => (verdict === 'pass') !== (shortfall === 0));
        expect(wrong).toEqual([]);
      }),
    );
  });
});
