// The only door to the core.

export { type Assessment, EMPTY_ASSESSMENT, forEachCriterion, type Notes } from './assessment/assessment.ts';
export { type Example, examples } from './assessment/example.ts';
export {
  AGENCY_KINDS,
  type AgencyKind,
  type CalendarDate,
  type Facts,
  type FlCertificate,
  NO_FACTS,
  type PriorAwards,
  type Round,
  ROUNDS,
  SCORE_STEPS,
} from './assessment/facts.ts';
export {
  type CellRange,
  cellAddress,
  columnLetters,
  parseReference,
  quoteSheetName,
  rangeAddress,
} from './blueprint/address.ts';
export type {
  CellContent,
  CellPlan,
  CellStyle,
  ChartPlan,
  ColumnPlan,
  Highlight,
  LinkPlan,
  NamePlan,
  PrintPlan,
  SheetBlueprint,
  Validation,
} from './blueprint/blueprint.ts';
export { imageOf } from './blueprint/image-of.ts';
export { NO_RESTORATION, type Restoration } from './blueprint/restoration.ts';
export { ruleMark } from './blueprint/rule-mark.ts';
export {
  COVERED_NAMES,
  CLOSING_NAMES,
  FACT_NAMES,
  FRESHNESS_NAME,
  LATER_NAMES,
  LOG_COUNT_NAME,
  maximumName,
  READING_NAMES,
  SCHEMA_NAME,
  scoreName,
  SHEET_NAME,
  SUMMARY_NAMES,
  TOTAL_NAME,
  verdictName,
} from './blueprint/names.ts';
export { COVERED_COLUMNS } from './blueprint/score-sheet/layout.ts';
export { agendaSheetCount, createCompiledSheets } from './blueprint/panel/compiled-sheets.ts';
export { workOfPanel } from './blueprint/panel/reading/panel-facts-reader.ts';
export {
  isPanelSheet,
  type PanelReading,
  type PanelRefusal,
  readPanel,
} from './blueprint/panel/reading/read-panel.ts';
export { createRoundsSheet } from './blueprint/rounds/rounds-sheet.ts';
export { createPaperForm } from './blueprint/paper/paper-form.ts';
export type { RoundSheet } from './blueprint/rounds/rounds-cells.ts';
export { createRoundSheet } from './blueprint/score-sheet/round-sheet.ts';
export { entriesLocked, entriesOpened, withEntriesLocked } from './blueprint/score-sheet/entry-locks.ts';
export { createScoreSheet } from './blueprint/score-sheet/score-sheet.ts';
export {
  bySeverity,
  readScoreSheet,
  type ScoreSheetReading,
} from './blueprint/score-sheet/read-score-sheet.ts';
export { isScoreSheet } from './blueprint/score-sheet/schema.ts';
export {
  type CellCover,
  type CellImage,
  type CellValue,
  type SheetImage,
  cellAt,
  holdsFormula,
} from './blueprint/sheet-image.ts';
export { mutedWords, readingWord } from './blueprint/score-sheet/entry-content.ts';
export { restorationOf } from './blueprint/score-sheet/restore.ts';
export { isAsRestored, undoing } from './blueprint/undoing.ts';
export { renewedScoreSheet } from './blueprint/score-sheet/renew.ts';
export { toSerial } from './blueprint/serial-date.ts';
export { PLAIN_STYLE } from './blueprint/styles.ts';
export { type ClosingInput, createClosingSheet } from './blueprint/closing/closing-sheet.ts';
export { readClosing } from './blueprint/closing/read-closing.ts';
export { createRulesSheet, isRulesSheetFor } from './blueprint/rules/rules-sheet.ts';
export {
  addedToLog,
  type Author,
  isLogFull,
  type LoggedChange,
  type LogSheet,
  type MadeChanges,
  readLog,
  type SheetContents,
  unloggedCount,
  unloggedIn,
} from './blueprint/log/log-lines.ts';
export { createLogSheet } from './blueprint/log/log-sheet.ts';
export { entryWords } from './blueprint/log/watched-entries.ts';
export { createLaterAwardsSheet } from './blueprint/later-awards/later-awards-sheet.ts';
export { type LaterAwardsSheet, readLaterAwards } from './blueprint/later-awards/read-later-awards.ts';
export { LOG_WORDS } from './language/log-words.ts';
export type { TimeOfDay } from './language/moment.ts';
export { createSummary, type SummaryInput } from './blueprint/summary/summary.ts';
export { NO_WRITTEN_WORDS, wordsToKeep, type WrittenWords } from './blueprint/summary/written-words.ts';
export { draftOfScoreSheet, workKey } from './blueprint/feedback/make-draft.ts';
export {
  draftsIn,
  type FeedbackRefusal,
  latestDrafts,
  reportOfDraft,
} from './blueprint/feedback/make-report.ts';
export type { DraftSheet } from './blueprint/feedback/read-draft.ts';
export { createReportSheet } from './blueprint/feedback/report-sheet.ts';
export { assessorsIn } from './blueprint/feedback/sources.ts';
export { sameName } from './checks/agency-key.ts';
export { problemsAcross } from './checks/across-sheets.ts';
export { earlierAwardProblems } from './checks/earlier-awards.ts';
export { laterAwardsIn, laterAwardsOf, laterAwardsTogether } from './checks/later-awards.ts';
export { closingProblems } from './checks/closing-problems.ts';
export type { SheetAssessment } from './checks/sheet-assessment.ts';
export { canonicalValues } from './closing/canonical.ts';
export {
  type Closing,
  closingInForce,
  closingOf,
  type ClosingSheet,
  type ClosingState,
  closingState,
  orphanedClosings,
  type Reopening,
} from './closing/closing.ts';
export { fingerprintOf } from './closing/fingerprint.ts';
export { type Award, AWARD_IDS, type AwardId, type Condition } from './criteria/award.ts';
export type { Citation } from './criteria/citation.ts';
export { AWARD_CATEGORY_IDS, type Criterion, CRITERION_IDS, type CriterionId } from './criteria/criterion.ts';
export { EDITION_2562 } from './criteria/edition-2562.ts';
export type { Edition } from './criteria/edition.ts';
export type { Gate, GateKind } from './criteria/gate.ts';
export {
  OPEN_READINGS,
  type Reading,
  READING_IDS,
  type ReadingChoices,
  type ReadingId,
  type Readings,
} from './criteria/reading.ts';
export type { Relation } from './criteria/relation.ts';
export { thresholdsOf } from './criteria/thresholds.ts';
export type { ConditionFinding } from './eligibility/condition-finding.ts';
export { type AwardFinding, type Findings, judge, type Outcome } from './eligibility/findings.ts';
export type { PageBlock, ReportPage } from './feedback/report-page.ts';
export { type GateFinding, isUnscored } from './eligibility/gate-finding.ts';
export type { Interval } from './eligibility/interval.ts';
export type { Verdict } from './eligibility/verdict.ts';
export type { Catalogue, Language, ReadingText } from './language/catalogue.ts';
export { CARRY_TEXT } from './language/carry-text.ts';
export { CATALOGUES } from './language/catalogues.ts';
export { FEEDBACK_TEXT, type FeedbackText } from './language/feedback/feedback-text.ts';
export { formatMargin, formatPercent, formatPoints } from './language/format.ts';
export type { ClosingRefusalCode } from './language/pane/closing-text.ts';
export { BLOCK_CODES, type BlockCode } from './language/pane/block-words.ts';
export type { PaneAbsence, PanePlace, PaneText, PaneView } from './language/pane/pane-text.ts';
export type { PanelText, RosterPlace, RosterProblem } from './language/panel/panel-text.ts';
export { PANEL_SUMMARY_TEXT, type PanelSummaryText } from './language/panel/panel-summary-text.ts';
export { PANEL_SENTENCES } from './language/panel/panel-texts.ts';
export { PANE_TEXT } from './language/pane/pane-texts.ts';
export { bandWord } from './language/sheet-words.ts';
export type { FileTroubleCode, TroubleCode, UnreadableFileCode } from './language/trouble.ts';
export type { UnkeptPart } from './language/workbench/unkept-part.ts';
export type { KeepingRefusal, Replacement, WorkbenchText } from './language/workbench/workbench-text.ts';
export { WORKBENCH_TEXT } from './language/workbench/workbench-texts.ts';
export type { Demand } from './planning/demand.ts';
export type { FreePoints, Path, Step } from './planning/path.ts';
export { type Course, nearestOf, type Plan, planFor, plansOf, pointsToGo } from './planning/plan.ts';
export { type TrialScores, readTrialScore, withTrialScores } from './planning/trial-scores.ts';
export {
  type Combining,
  combine,
  type Method,
  METHODS,
  PLAIN_COMBINING,
  type Rounding,
  ROUNDINGS,
} from './panel/combining.ts';
export { type Compilation, compile, type CompiledPanel, type CompileWish } from './panel/compile.ts';
export { type AgendaItem, DEFAULT_SPREAD_LIMIT } from './panel/disagreement.ts';
export {
  EVERYTHING,
  type FiledAssessment,
  type FileOutcome,
  type Refusal,
  type Wanted,
} from './panel/filed-assessment.ts';
export { PLAIN_PACKING, type TextPacking } from './panel/packed-notes.ts';
export type { Robustness } from './panel/robustness.ts';
export type { RosterFinding, RosterLine } from './panel/roster.ts';
export { takeFile } from './panel/take-file.ts';
export { readRoster, type RosterFault } from './panel/read-roster.ts';
export { type CompiledResult, compiledJson } from './record/compiled-result.ts';
export { readRecord, type ReadRecord } from './record/read-record.ts';
export type { RecordProblem } from './record/record-problem.ts';
export { type Result, toResult } from './record/result.ts';
export { type KnownAwards, knownAwards, laterByAgency } from './register/known-awards.ts';
export type { LaterAward } from './register/later-award.ts';
export { REGISTER } from './register/register.ts';
export { nextRound } from './rounds/begin-round.ts';
export { changeBetween, type RoundChange } from './rounds/change.ts';
export { heldRounds, latestOfEach, seriesOf, severalRounds } from './rounds/series.ts';
export { type Band, bandOf } from './scoring/band.ts';
export type { Entries, Entry } from './scoring/entry.ts';
export type {
  CellOffset,
  CellRepair,
  Place,
  Problem,
  ProblemCode,
  ProblemDetail,
  Repair,
  Severity,
  SheetPart,
} from './scoring/problem.ts';
export { WATCH_IDS, type WatchId } from './scoring/watch-id.ts';
