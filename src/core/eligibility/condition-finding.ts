import type { Facts } from '../assessment/facts.ts';
import type { Condition } from '../criteria/award.ts';
import type { SettledVerdict } from './verdict.ts';

/** How a declared condition came out. */
export interface ConditionFinding {
  readonly condition: Condition;
  readonly verdict: SettledVerdict;
  /** How many different categories are declared; `null` unless the condition counts them and they are known. */
  readonly declared: number | null;
  /** Whether the condition is declared not to apply. */
  readonly isWaived: boolean;
}

function flVerdict(state: Facts['flCertificate']['state']): SettledVerdict {
  switch (state) {
    case 'yes':
    case 'notApplicable':
      return 'pass';
    case 'no':
      return 'fail';
    case 'unknown':
      return 'undecided';
  }
}

/** Judges a declared condition by what the score sheet says; what is not said leaves it undecided. */
export function judgeCondition(condition: Condition, facts: Facts): ConditionFinding {
  switch (condition.kind) {
    case 'flCertificate': {
      const { state } = facts.flCertificate;
      return { condition, verdict: flVerdict(state), declared: null, isWaived: state === 'notApplicable' };
    }
    case 'priorAwards': {
      if (facts.priorAwards === null)
        return { condition, verdict: 'undecided', declared: null, isWaived: false };
      const declared = new Set(facts.priorAwards).size;
      const verdict = declared >= condition.atLeast ? 'pass' : 'fail';
      return { condition, verdict, declared, isWaived: false };
    }
  }
}
