import type { Round } from '../assessment/facts.ts';
import { forEachCriterion } from '../assessment/assessment.ts';
import type { AwardId } from '../criteria/award.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import type { SettledVerdict, Verdict } from '../eligibility/verdict.ts';
import type { PanelText } from '../language/panel/panel-text.ts';
import type { Method } from '../panel/combining.ts';
import type { CompiledPanel, Compilation } from '../panel/compile.ts';
import { crossingsOf } from '../panel/disagreement.ts';
import { type Fraction, pointsOf } from '../panel/fraction.ts';
import type { ReadingChoices } from '../criteria/reading.ts';
import type { RosterFinding } from '../panel/roster.ts';
import { spreadPercent, statisticsOf } from '../panel/statistics.ts';

/** One criterion of a panel as plain data; in points, `null` while there is no score. */
export interface RowResult {
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Of the maximum, to two decimals. */
  readonly spreadPercent: number | null;
  /** What the committee's method makes of the scores. */
  readonly combined: number | null;
  /** The awards whose threshold on this criterion parts the assessors. */
  readonly crosses: readonly AwardId[];
  readonly scored: number;
  readonly abstained: number;
  readonly conflict: number;
  readonly unscored: number;
}

/** One panel as plain data. */
export interface PanelResult {
  readonly agency: string;
  readonly award: AwardId | null;
  readonly round: Round | null;
  readonly awardYear: number | null;
  readonly assessors: readonly string[];
  readonly rows: Readonly<Record<CriterionId, RowResult>>;
  /** The sum of the combined scores, in points. */
  readonly total: number;
  readonly awards: readonly {
    readonly award: AwardId;
    readonly points: Verdict;
    readonly conditions: Verdict;
    readonly verdict: Verdict;
  }[];
  readonly robustness: {
    readonly award: AwardId;
    readonly same: number;
    readonly of: number;
    readonly changes: readonly {
      readonly without: string;
      readonly method: Method;
      readonly readings: ReadingChoices;
      readonly from: SettledVerdict;
      readonly to: SettledVerdict;
    }[];
  } | null;
  readonly agenda: readonly string[];
  /** By assessor, in percentage points against the others of the panel. */
  readonly severity: Readonly<Record<string, number | null>>;
}

/** A compilation as the command line prints it in JSON. */
export interface CompiledResult {
  readonly files: readonly {
    readonly file: string;
    readonly status: 'taken' | 'refused';
    readonly problem: string | null;
    readonly message: string;
  }[];
  readonly agencies: readonly PanelResult[];
  readonly nearNames: readonly (readonly [string, string])[];
  readonly roster?: readonly RosterFinding[];
}

function inPoints(score: Fraction | undefined | null): number | null {
  return score == null ? null : pointsOf(score);
}

function inHundredths(hundredths: number | undefined): number | null {
  return hundredths === undefined ? null : hundredths / 100;
}

function toTwoDecimals(value: number): number {
  return Number(value.toFixed(2));
}

function rowsOf(edition: Edition, { panel, combined }: CompiledPanel): PanelResult['rows'] {
  const crossings = crossingsOf(edition, panel).filter(({ gate }) => gate.criteria.length === 1);
  return forEachCriterion((id) => {
    const { scores, states } = statisticsOf(panel, id);
    const crosses = crossings.filter(({ gate }) => gate.criteria.includes(id)).map(({ award }) => award);
    const { scored, abstained, conflict, unscored } = states;
    return {
      mean: inPoints(scores?.mean),
      median: inPoints(scores?.median),
      min: inHundredths(scores?.lowest),
      max: inHundredths(scores?.highest),
      spreadPercent: scores === null ? null : toTwoDecimals(spreadPercent(edition, id, scores)),
      combined: inPoints(combined[id]),
      crosses,
      ...{ scored, abstained, conflict, unscored },
    };
  });
}

function panelResult(edition: Edition, compiled: CompiledPanel, text: PanelText): PanelResult {
  const { panel, total, awards, robustness, leanings, agenda } = compiled;
  const { agency, award, round, awardYear } = panel.facts;
  return {
    agency,
    award,
    round,
    awardYear,
    assessors: panel.seats.map(({ assessor }) => assessor),
    rows: rowsOf(edition, compiled),
    total: pointsOf(total),
    awards: awards.map(({ award: id, points, declared, verdict }) => ({
      award: id,
      points,
      conditions: declared,
      verdict,
    })),
    robustness: robustness && {
      award: robustness.award,
      same: robustness.same,
      of: robustness.of,
      changes: robustness.changes.map(({ without, method, readings, verdict, insteadOf }) => ({
        without,
        method,
        readings,
        from: insteadOf,
        to: verdict,
      })),
    },
    agenda: agenda.map(text.agendaItem),
    severity: Object.fromEntries(
      leanings.map(({ assessor, percentagePoints }) => [
        assessor,
        percentagePoints === null ? null : toTwoDecimals(percentagePoints),
      ]),
    ),
  };
}

/** Texts of JSON with commas between them. */
function* separated(values: Iterable<unknown>): Generator<string> {
  let before = '';
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ',';
  }
}

function* panelResults(edition: Edition, { panels }: Compilation, text: PanelText): Generator<PanelResult> {
  for (const panel of panels) yield panelResult(edition, panel, text);
}

function* fileResults({ files }: Compilation, text: PanelText): Generator<CompiledResult['files'][number]> {
  for (const outcome of files)
    yield {
      file: outcome.file,
      status: outcome.status,
      problem: outcome.status === 'refused' ? outcome.refusal.code : null,
      message: text.outcome(outcome),
    };
}

/** A `CompiledResult` as JSON, its sentences in the language of `text`; each piece is made when it is asked for. */
export function* compiledJson(
  edition: Edition,
  compilation: Compilation,
  text: PanelText,
): Generator<string, void> {
  const { nearNames, roster } = compilation;
  yield '{"files":[';
  yield* separated(fileResults(compilation, text));
  yield '],"agencies":[';
  yield* separated(panelResults(edition, compilation, text));
  yield `],"nearNames":${JSON.stringify(nearNames)}`;
  yield roster === null ? '}' : `,"roster":${JSON.stringify(roster)}}`;
}
