import type { ConditionFinding } from '../eligibility/condition-finding.ts';
import { type GateFinding, isUnscored } from '../eligibility/gate-finding.ts';
import { englishCriterion, englishList, englishPoints } from './english-forms.ts';
import { formatPoints } from './format.ts';

function relationWord({ relations }: GateFinding): string {
  return relations
    .map((relation) => (relation === 'moreThan' ? 'more than' : 'at least'))
    .toReversed()
    .join(' / ');
}

/** `more than 50 %`, `at least 300.00 points`. */
export function englishRule(finding: GateFinding): string {
  const { required } = finding.gate;
  const relation = relationWord(finding);
  return required.unit === 'percent'
    ? `${relation} ${String(required.percent)} %`
    : `${relation} ${englishPoints(finding.required)}`;
}

/** `more than 50 % (60.00 points)`, `at least 300.00 points`. */
export function englishRequirement(finding: GateFinding): string {
  const rule = englishRule(finding);
  return finding.gate.required.unit === 'percent' ? `${rule} (${englishPoints(finding.required)})` : rule;
}

function outcome(finding: GateFinding): string {
  const { verdict, margin, shortfall, observed, openReading } = finding;
  switch (verdict) {
    case 'pass':
      return margin === 0 ? 'met exactly' : `met with ${englishPoints(margin)} to spare`;
    case 'fail':
      if (margin === 0)
        return `not met: equal, where more is asked; at least ${englishPoints(shortfall)} short`;
      return observed.missing.length === 0
        ? `not met: ${englishPoints(shortfall)} short`
        : `not met: even full scores for the rest give only ${englishPoints(observed.best)}`;
    case 'dependsOnReading':
      return openReading === 'outstandingCategory7'
        ? `${englishPoints(shortfall)} short if the 40 % count item by item, so it depends on the reading`
        : 'exactly equal: met if “at least” is meant, not met if “more than” is, so it depends on the reading';
    case 'undecided':
      return isUnscored(finding)
        ? `${englishPoints(shortfall)} at least are needed to be sure`
        : `undecided: no score yet for ${englishList(observed.missing.map(englishCriterion))}; ${englishPoints(shortfall)} more at least are needed to be sure`;
  }
}

/** Observed, required, outcome and what is missing, in one sentence. */
export function englishGateFinding(finding: GateFinding): string {
  const observed = isUnscored(finding) ? 'No score yet' : `Observed ${formatPoints(finding.observed.worst)}`;
  return `${observed}, required ${englishRequirement(finding)}: ${outcome(finding)}.`;
}

/** What is declared, and what follows from it. */
export function englishConditionFinding({
  condition,
  verdict,
  declared,
  isWaived,
}: ConditionFinding): string {
  if (condition.kind === 'flCertificate') {
    switch (verdict) {
      case 'pass':
        return isWaived
          ? 'The agency declares that the condition does not apply.'
          : 'The agency declares that it is certified.';
      case 'fail':
        return 'The agency declares that it is not certified, so it cannot apply for a category award yet.';
      case 'undecided':
        return 'Not declared yet whether the agency is certified. Choose it in the score sheet.';
    }
  }
  if (declared === null) {
    return 'Not declared yet which categories were awarded before. Enter them in the score sheet.';
  }
  const count = `${String(declared)} different ${declared === 1 ? 'category' : 'categories'} declared, at least ${String(condition.atLeast)} required`;
  return verdict === 'pass' ? `${count}: met.` : `${count}: not met.`;
}
