import type { Assessment } from '../assessment/assessment.ts';
import type { Award } from '../criteria/award.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { judge } from '../eligibility/findings.ts';
import type { GateFinding } from '../eligibility/gate-finding.ts';
import type { FinelyCut } from '../panel/judge-panel.ts';
import { type Demand, demandsOf } from '../planning/demand.ts';
import { courseTo, pointsToGo } from '../planning/plan.ts';
import { scoreOf } from '../scoring/entry.ts';

/** How an agency stands, by one assessor's scores or by those of a panel. */
export type Standing = FinelyCut;

/** How an agency stands by one assessment. */
export function standingOf(edition: Edition, assessment: Assessment): Standing {
  return { edition, assessment, parts: 1 };
}

/** What one demand of an award is short of. All scores in hundredths of a point. */
export interface Gap {
  /** The gate that asks, its figures in hundredths. */
  readonly finding: GateFinding;
  /** What is to be added: never less than what passes. */
  readonly shortfall: number;
  /** The points that the criteria could have. */
  readonly maximum: number;
}

/** How far it is to an award. */
export interface Gaps {
  readonly award: Award;
  /** What is short, in the order in which it is asked; nothing where all is reached. */
  readonly gaps: readonly Gap[];
  /** Hundredths that have to be added in all, at least; `null` where points do not lead there. */
  readonly toGo: number | null;
}

/** A score as whole hundredths, for showing. */
export function hundredthsOf({ assessment, parts }: Standing, id: CriterionId): number | null {
  const score = scoreOf(assessment.entries[id]);
  return score === null ? null : Math.round(score / parts);
}

function inHundredths(finding: GateFinding, parts: number): GateFinding {
  const { observed } = finding;
  return {
    ...finding,
    required: finding.required / parts,
    observed: {
      ...observed,
      worst: Math.round(observed.worst / parts),
      best: Math.round(observed.best / parts),
    },
    margin: Math.round(finding.margin / parts),
    shortfall: Math.ceil(finding.shortfall / parts),
  };
}

function gapOf({ edition, parts }: Standing, { criteria, shortfall, askedBy }: Demand): readonly Gap[] {
  const [asking] = askedBy;
  if (asking === undefined || shortfall === 0) return [];
  const maximum = criteria.reduce((sum, id) => sum + edition.criterion[id].maximum, 0) / parts;
  return [{ finding: inHundredths(asking.finding, parts), shortfall: Math.ceil(shortfall / parts), maximum }];
}

/** What the award applied for still needs; `null` where none is applied for. By points alone. */
export function gapsOf(standing: Standing): Gaps | null {
  const { edition, assessment, parts } = standing;
  const finding = judge(edition, assessment).awards.find(({ award }) => award.id === assessment.facts.award);
  if (finding === undefined) return null;
  const demands = demandsOf([finding]);
  const toGo = pointsToGo({ course: courseTo(edition, assessment.entries, demands) });
  return {
    award: finding.award,
    gaps: demands.flatMap((demand) => gapOf(standing, demand)),
    toGo: toGo === null ? null : Math.ceil(toGo / parts),
  };
}
