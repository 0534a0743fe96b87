import { type Assessment, EMPTY_ASSESSMENT, forEachCriterion } from '../assessment/assessment.ts';
import type { Edition } from '../criteria/edition.ts';
import type { Gate } from '../criteria/gate.ts';
import { type Findings, judge } from '../eligibility/findings.ts';
import type { CombinedScores } from './combining.ts';
import { leastCommonMultiple } from './fraction.ts';
import type { Panel } from './panel.ts';

/** What came out for a panel: findings whose scores are counted in parts of a hundredth. */
export interface PanelFindings {
  /** Every score in it is so many hundredths of a point times `parts`. */
  readonly findings: Findings;
  /** Into how many parts a hundredth of a point was cut, so that every combined score is a whole number of them. */
  readonly parts: number;
}

function finerGate(gate: Gate, parts: number): Gate {
  const { required } = gate;
  return required.unit === 'percent'
    ? gate
    : { ...gate, required: { unit: 'points', points: required.points * parts } };
}

/** The edition with each point cut into `parts`, so that whole numbers still compare exactly. */
function finerEdition(edition: Edition, parts: number): Edition {
  const criterion = forEachCriterion((id) => {
    const { maximum, ...rest } = edition.criterion[id];
    return { ...rest, maximum: maximum * parts };
  });
  const awards = edition.awards.map((award) => ({
    ...award,
    gates: award.gates.map((gate) => finerGate(gate, parts)),
  }));
  return {
    ...edition,
    maximum: edition.maximum * parts,
    criterion,
    criteria: edition.criteria.map(({ id }) => criterion[id]),
    awards,
    award: { ...edition.award, ...Object.fromEntries(awards.map((award) => [award.id, award])) },
  };
}

/** Combined scores as whole numbers, and the edition that they are whole numbers in. */
export interface FinelyCut {
  readonly edition: Edition;
  readonly assessment: Assessment;
  readonly parts: PanelFindings['parts'];
}

/** Cuts the edition as fine as a panel's combined scores are. */
export function cutAsFine(
  edition: Edition,
  { facts, readings }: Pick<Panel, 'facts' | 'readings'>,
  combined: CombinedScores,
): FinelyCut {
  const denominators = Object.values(combined).flatMap((score) => score?.denominator ?? []);
  const parts = leastCommonMultiple(denominators);
  const entries = forEachCriterion((id) => {
    const score = combined[id];
    if (score === null) return { state: 'unscored' } as const;
    const hundredths = score.numerator * (parts / score.denominator);
    return { state: 'scored', hundredths } as const;
  });
  const assessment = { ...EMPTY_ASSESSMENT, facts, readings, entries };
  return { edition: finerEdition(edition, parts), assessment, parts };
}

/** Judges what a panel's scores became, exactly: a mean is compared as sum against count times threshold. */
export function judgePanel(
  edition: Edition,
  panel: Pick<Panel, 'facts' | 'readings'>,
  combined: CombinedScores,
): PanelFindings {
  const finely = cutAsFine(edition, panel, combined);
  return { findings: judge(finely.edition, finely.assessment), parts: finely.parts };
}
