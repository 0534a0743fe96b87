import type { Assessment } from '../assessment/assessment.ts';
import type { AwardId } from '../criteria/award.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import type { ReadingId } from '../criteria/reading.ts';
import type { Relation } from '../criteria/relation.ts';
import type { Findings } from '../eligibility/findings.ts';
import type { GateFinding } from '../eligibility/gate-finding.ts';
import type { SettledVerdict, Verdict } from '../eligibility/verdict.ts';

/** One gate's finding as plain data; scores in points. */
export interface GateResult {
  readonly gate: string;
  readonly criteria: readonly CriterionId[];
  /** Both relations where the reading is open, the strict one first. */
  readonly relations: readonly Relation[];
  readonly reading: ReadingId | null;
  readonly percent: number | null;
  readonly required: number;
  readonly observed: number;
  /** The most that can still become of it. */
  readonly best: number;
  readonly margin: number;
  readonly shortfall: number;
  readonly missing: readonly CriterionId[];
  readonly verdict: Verdict;
  /** First and last line of the book's sentence. */
  readonly lines: readonly [number, number];
}

export interface ConditionResult {
  readonly condition: 'flCertificate' | 'priorAwards';
  readonly verdict: SettledVerdict;
  readonly lines: readonly [number, number];
}

export interface AwardResult {
  readonly award: AwardId;
  readonly points: Verdict;
  readonly conditions: Verdict;
  readonly verdict: Verdict;
  readonly gates: readonly GateResult[];
  readonly declared: readonly ConditionResult[];
}

/** The findings as the command line prints them in JSON. */
export interface Result {
  readonly agency: string | null;
  /** The sum of the scores that there are, in points. */
  readonly total: number;
  readonly missing: readonly CriterionId[];
  readonly awards: readonly AwardResult[];
}

function gateResult(finding: GateFinding): GateResult {
  const { gate, observed } = finding;
  return {
    gate: gate.id,
    criteria: gate.criteria,
    relations: finding.relations,
    reading: finding.openReading,
    percent: gate.required.unit === 'percent' ? gate.required.percent : null,
    required: finding.required / 100,
    observed: observed.worst / 100,
    best: observed.best / 100,
    margin: finding.margin / 100,
    shortfall: finding.shortfall / 100,
    missing: observed.missing,
    verdict: finding.verdict,
    lines: gate.citation.lines,
  };
}

/** The findings on an assessment as plain data, in points. */
export function toResult({ facts }: Assessment, { total, awards }: Findings): Result {
  return {
    agency: facts.agency,
    total: total.worst / 100,
    missing: total.missing,
    awards: awards.map(({ award, points, declared, verdict, gates, conditions }) => ({
      award: award.id,
      points,
      conditions: declared,
      verdict,
      gates: gates.map(gateResult),
      declared: conditions.map(({ condition, verdict: outcome }) => ({
        condition: condition.kind,
        verdict: outcome,
        lines: condition.citation.lines,
      })),
    })),
  };
}
