import type { AgencyKind, CalendarDate, Facts, FlCertificate, Round } from '../assessment/facts.ts';
import type { ClosingSheet } from '../closing/closing.ts';
import type { AwardId, Condition } from '../criteria/award.ts';
import type { Citation } from '../criteria/citation.ts';
import type { Criterion, CriterionId } from '../criteria/criterion.ts';
import type { Gate } from '../criteria/gate.ts';
import type { ReadingChoices, ReadingId } from '../criteria/reading.ts';
import type { Relation } from '../criteria/relation.ts';
import type { ConditionFinding } from '../eligibility/condition-finding.ts';
import type { Interval } from '../eligibility/interval.ts';
import type { GateFinding } from '../eligibility/gate-finding.ts';
import type { Verdict } from '../eligibility/verdict.ts';
import type { RecordProblem } from '../record/record-problem.ts';
import type { Place, Problem, Repair, Severity } from '../scoring/problem.ts';
import type { WatchId } from '../scoring/watch-id.ts';
import type { FileTroubleCode, TroubleCode } from './trouble.ts';

/** The words of one reading. */
export interface ReadingText<R extends ReadingId> {
  /** What the book leaves open. */
  readonly question: string;
  readonly choice: Readonly<Record<ReadingChoices[R], string>>;
  /** Why one choice is favoured. */
  readonly reason: string;
}

/** Every sentence on an assessment that a user reads, in one language; `th` and `en` have the same keys. */
export interface Catalogue {
  readonly language: Language;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** `รางวัลรายหมวด หมวด 1`. */
  readonly award: Readonly<Record<AwardId, string>>;
  readonly agencyKind: Readonly<Record<AgencyKind, string>>;
  readonly round: Readonly<Record<Round, string>>;
  readonly flCertificate: Readonly<Record<FlCertificate['state'], string>>;
  readonly fact: Readonly<Record<keyof Facts | 'flReason', string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** What the kinds of warnings are called that can be switched off. */
  readonly watch: Readonly<Record<WatchId, string>>;
  /** ตั้งแต่, มากกว่า. */
  readonly relation: Readonly<Record<Relation, string>>;
  readonly open: string;
  readonly reading: { readonly [R in ReadingId]: ReadingText<R> };
  readonly trouble: Readonly<Record<TroubleCode, string>>;
  readonly file: Readonly<Record<FileTroubleCode, string>>;
  /** `เกณฑ์ PMQA พ.ศ. 2562 · คะแนนเต็ม 1,000`, to stand wherever a number of the edition stands. */
  readonly edition: (criteriaYear: number, maximum: number) => string;
  /** `หมวด 1`, `ข้อ 7.1`. */
  readonly criterion: (id: CriterionId) => string;
  readonly criterionName: (criterion: Criterion) => string;
  readonly gate: (gate: Gate) => string;
  /** `มากกว่าร้อยละ 50`, without the points. */
  readonly rule: (finding: GateFinding) => string;
  /** `มากกว่าร้อยละ 50 (60.00 คะแนน)`; both relations where the reading is open. */
  readonly requirement: (finding: GateFinding) => string;
  /** Observed, required, outcome and what is missing, in one sentence. */
  readonly gateFinding: (finding: GateFinding) => string;
  /** Said of a score sheet that is not finalised, or was reopened. */
  readonly notClosed: string;
  /** Said of a closing whose score sheet is gone. */
  readonly orphanedClosing: (orphan: ClosingSheet) => string;
  /** The sum of all scores, and what is missing in it. */
  readonly total: (total: Interval) => string;
  readonly condition: (condition: Condition) => string;
  readonly conditionFinding: (finding: ConditionFinding) => string;
  /** Where a citation stands: the book and its lines. */
  readonly source: (citation: Citation) => string;
  /** The sentence, and where it stands. */
  readonly citation: (citation: Citation) => string;
  readonly place: (place: Place) => string;
  /** What happened, why, and what to do. */
  readonly problem: (problem: Problem) => string;
  /** Where a record is wrong, what stands there, and what has to. */
  readonly recordProblem: (problem: RecordProblem) => string;
  /** The label of a one-click repair: what it will write. */
  readonly repair: (repair: Repair) => string;
  readonly points: (hundredths: number) => string;
  readonly date: (date: CalendarDate) => string;
  /** `1, 2 และ 3`. */
  readonly list: (words: readonly string[]) => string;
}

/** Thai first, English second. */
export type Language = 'th' | 'en';
