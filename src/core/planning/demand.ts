import type { Award } from '../criteria/award.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import type { AwardFinding } from '../eligibility/findings.ts';
import { type GateFinding, neededHundredths } from '../eligibility/gate-finding.ts';

/** What some criteria have to add up to, as one or more awards ask of them. All scores in hundredths of a point. */
export interface Demand {
  /** In the edition's order; a single one, or all that a gate adds up. */
  readonly criteria: readonly CriterionId[];
  /** The least that passes under every reading in force: where `more than` can be meant, a hundredth above. */
  readonly needed: number;
  /** What there is so far, every criterion without a score counted as 0. */
  readonly observed: number;
  /** Needed less observed; 0 where there is enough. */
  readonly shortfall: number;
  /** The gates that ask for so much; those that ask the same criteria for less are left out. */
  readonly askedBy: readonly { readonly award: Award; readonly finding: GateFinding }[];
}

/** Puts one more gate in: a stricter one takes the place of those before it, an equal one stands beside them. */
function joined(before: Demand | undefined, award: Award, finding: GateFinding): Demand {
  const needed = neededHundredths(finding);
  const asking = { award, finding };
  if (before !== undefined && before.needed > needed) return before;
  if (before?.needed === needed) return { ...before, askedBy: [...before.askedBy, asking] };
  const { gate, observed, shortfall } = finding;
  return { criteria: gate.criteria, needed, observed: observed.worst, shortfall, askedBy: [asking] };
}

/**
 * What several awards ask for together: of each criterion, and of those that a gate adds up, the strictest. Single
 * criteria first, in the edition's order; the more a demand adds up, the later it comes.
 */
export function demandsOf(findings: readonly AwardFinding[]): readonly Demand[] {
  const demands = new Map<string, Demand>();
  for (const { award, gates } of findings) {
    for (const finding of gates) {
      const key = finding.gate.criteria.join(' ');
      demands.set(key, joined(demands.get(key), award, finding));
    }
  }
  return [...demands.values()].sort((a, b) => a.criteria.length - b.criteria.length);
}
