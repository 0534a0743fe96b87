import type { CalendarDate, Facts, Round } from '../assessment/facts.ts';
import type { AwardId, Condition } from '../criteria/award.ts';
import type { Citation } from '../criteria/citation.ts';
import type { AwardCategoryId, CriterionId } from '../criteria/criterion.ts';
import type { ReadingId } from '../criteria/reading.ts';
import type { KnownAwards } from '../register/known-awards.ts';
import type { LaterAwardDetail } from '../register/later-award.ts';
import type { NumberDisguise } from './read-number.ts';

/** An error keeps the entry out of every verdict, a warning asks, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** What a problem is about. */
export type Place =
  | { readonly kind: 'score'; readonly criterion: CriterionId }
  | { readonly kind: 'maximum'; readonly criterion: CriterionId }
  | { readonly kind: 'fact'; readonly fact: keyof Facts | 'flReason' }
  | { readonly kind: 'reading'; readonly reading: ReadingId }
  | { readonly kind: 'formula'; readonly name: string }
  /** Cells by their addresses (`D14`), one at least. */
  | { readonly kind: 'cells'; readonly addresses: readonly string[] }
  | { readonly kind: 'sheet' }
  /** A sheet of later awards as a whole. */
  | { readonly kind: 'laterAwards' };

/** What can be wrong with one entry. `found` is what stands there, as it is shown. */
export type EntryDetail =
  | { readonly code: 'unscored' }
  | { readonly code: 'disguisedNumber'; readonly disguise: NumberDisguise; readonly found: string }
  | { readonly code: 'notANumber'; readonly found: string }
  /** A dash, ไม่มี, n/a: it may mean nothing yet, abstained or 0. */
  | { readonly code: 'placeholder'; readonly found: string }
  /** One of the two words, spelt so that the sheet's own formulas do not know it. */
  | { readonly code: 'wordVariant'; readonly found: string; readonly word: string }
  | { readonly code: 'boolean'; readonly found: string }
  | { readonly code: 'errorValue'; readonly found: string }
  | { readonly code: 'negative'; readonly found: string }
  | { readonly code: 'aboveMaximum'; readonly found: string; readonly maximum: number }
  | { readonly code: 'tooManyDecimals'; readonly found: string }
  | { readonly code: 'date'; readonly found: string }
  | { readonly code: 'percentFormat'; readonly found: string; readonly points: number }
  /** At most 1, as a part of a whole is written; `points` is that part of the maximum. */
  | { readonly code: 'fraction'; readonly found: string; readonly points: number }
  | { readonly code: 'formula'; readonly found: string }
  /** A formula that gives nothing, or that no program has calculated yet. */
  | { readonly code: 'formulaEmpty'; readonly found: string };

/** What can be wrong with what the sheet says of itself. */
export type FactDetail =
  | { readonly code: 'choiceUnknown'; readonly found: string; readonly choices: readonly string[] }
  | { readonly code: 'priorAwardsUnreadable'; readonly found: string }
  /** Categories are known that the blank cell could hold. */
  | ({ readonly code: 'priorAwardsKnown' } & KnownAwards)
  /** A category is known that is not declared. */
  | ({ readonly code: 'priorAwardsOmitted'; readonly declared: readonly AwardCategoryId[] } & KnownAwards)
  /** The very category that is applied for is known, and no other is told of. */
  | ({ readonly code: 'categoryWonBefore'; readonly category: AwardCategoryId } & KnownAwards)
  | { readonly code: 'dateUnreadable'; readonly found: string }
  | { readonly code: 'dateFuture'; readonly date: CalendarDate }
  /** A day before the criteria of `criteriaYear` (พ.ศ.) were there. */
  | { readonly code: 'dateEarly'; readonly date: CalendarDate; readonly criteriaYear: number }
  /** A day 543 years off, or of a year typed with two digits; `meant` is the likely one. */
  | { readonly code: 'dateEra'; readonly found: string; readonly meant: CalendarDate }
  | { readonly code: 'yearUnreadable'; readonly found: string }
  | { readonly code: 'yearEra'; readonly found: string; readonly year: number }
  | { readonly code: 'pagesUnreadable'; readonly found: string }
  | {
      readonly code: 'reportTooLong';
      readonly pages: number;
      readonly atMost: number;
      readonly citation: Citation;
    }
  | { readonly code: 'flReasonMissing' }
  | { readonly code: 'agencyMissing' }
  | { readonly code: 'awardMissing' }
  /** The award applied for asks for a condition that is declared unmet, or not declared at all. */
  | { readonly code: 'conditionUnmet'; readonly award: AwardId; readonly condition: Condition }
  | { readonly code: 'conditionUnsaid'; readonly award: AwardId; readonly condition: Condition };

/** How a sheet says that it is of other criteria: by a line of its heading, or by their year (พ.ศ.). */
export type OtherEdition =
  { readonly kind: 'heading'; readonly words: string } | { readonly kind: 'year'; readonly year: number };

/** What can be wrong with the sheet around its entries. */
export type SheetDetail =
  | { readonly code: 'cellLost' }
  | { readonly code: 'mergedAway' }
  | { readonly code: 'maximumChanged'; readonly found: string; readonly maximum: number }
  /** A constant, or nothing, stands where a formula or a figure of the rules belongs. */
  | { readonly code: 'formulaOverwritten' }
  | { readonly code: 'formulaChanged' }
  | { readonly code: 'labelChanged' }
  /** The sheet shows another verdict than its entries give. */
  | { readonly code: 'verdictDisagrees'; readonly found: string; readonly expected: string }
  /** The rows of the criteria stand in another order than the names say. */
  | { readonly code: 'rowsSorted' }
  /** Columns came or went, or names were moved: what the sheet calculates cannot be held against what was made. */
  | { readonly code: 'layoutChanged' }
  | { readonly code: 'rowsInserted'; readonly count: number }
  /** Something stands in an inserted row, where nothing reads it. */
  | { readonly code: 'strayContent' }
  | { readonly code: 'rowsHidden' }
  | { readonly code: 'columnsHidden' }
  | { readonly code: 'validationLost' }
  | { readonly code: 'highlightLost' }
  /** An entry cell was locked, as a paste does it. */
  | { readonly code: 'cellLocked' }
  /** The number format keeps numbers as text, as a paste does it. */
  | { readonly code: 'textFormat' }
  | { readonly code: 'protectionOff' }
  /** `make` counts from 1; `null` where what stands there is no number of a make. */
  | { readonly code: 'schemaUnknown'; readonly make: number | null }
  | { readonly code: 'schemaOlder' }
  /** The sheet says that it is of other criteria, where 300 and 400 mean other things. */
  | { readonly code: 'editionOther'; readonly found: OtherEdition };

/** What does not go together on two sheets; `sheet` is the other one's name. */
export type AcrossDetail =
  | { readonly code: 'sheetCopied'; readonly sheet: string }
  | { readonly code: 'assessorShared'; readonly sheet: string; readonly assessor: string }
  | {
      readonly code: 'agencySpelling';
      readonly found: string;
      readonly other: string;
      readonly sheet: string;
    }
  | { readonly code: 'factDiffers'; readonly found: string; readonly other: string; readonly sheet: string }
  | {
      readonly code: 'readingDiffers';
      readonly found: string;
      readonly other: string;
      readonly sheet: string;
    };

/** What is worth a look; each kind can be switched off for a sheet. Percents of the row's maximum. */
export type WatchDetail =
  | { readonly code: 'samePercent'; readonly percent: number }
  | { readonly code: 'outsideSteps'; readonly percent: number; readonly step: number }
  | { readonly code: 'onThreshold'; readonly percent: number; readonly reading: ReadingId }
  | {
      readonly code: 'roundJump';
      readonly before: number;
      readonly now: number;
      readonly round: Round;
      readonly sheet: string;
    };

interface WhoClosed {
  readonly by: string;
  readonly on: CalendarDate | null;
  /** The name of the closing sheet. */
  readonly sheet: string;
}

/** What a closing says of a score sheet. */
export type ClosingDetail =
  | ({ readonly code: 'closed' } & WhoClosed)
  /** In the canonical form; `''` for nothing. */
  | ({ readonly code: 'changedAfterClosing'; readonly then: string; readonly now: string } & WhoClosed)
  /** The values of the closing do not have its fingerprint. */
  | ({ readonly code: 'closingDamaged' } & WhoClosed);

/** What is wrong, with the facts that its sentence needs. */
export type ProblemDetail =
  EntryDetail | FactDetail | SheetDetail | AcrossDetail | WatchDetail | ClosingDetail | LaterAwardDetail;

export type ProblemCode = ProblemDetail['code'];

/** What of a sheet can be put back as the blueprint has it, without touching an entry. */
export type SheetPart =
  | 'formulas'
  | 'labels'
  | 'validations'
  | 'highlights'
  | 'locks'
  | 'formats'
  | 'rows'
  | 'columns'
  | 'protection';

/** One safe change that mends a problem; never made unasked. */
export type Repair =
  | CellRepair
  /** Puts one part of the sheet back as it was made. */
  | { readonly kind: 'restore'; readonly part: SheetPart }
  /** Adds a new score sheet with the same entries; this one stays as it is. */
  | { readonly kind: 'renew' };

export interface CellRepair {
  readonly kind: 'cell';
  /** The sheet-scoped name of the cell to write. */
  readonly name: string;
  /** `null` clears the cell. */
  readonly value: number | string | null;
  /** The number format that goes with the value; the cell keeps its own where nothing is said. */
  readonly format?: string;
}

/** Something that the user should know of, and where. */
export interface Problem {
  readonly detail: ProblemDetail;
  readonly severity: Severity;
  readonly place: Place;
  /** The name of the cells to jump to; `null` where there are none any more. */
  readonly cells: string | null;
  /** The one to jump to among many cells of a name; all of them where it is missing. */
  readonly at?: CellOffset;
  readonly repair: Repair | null;
}

/** A cell among those of a name, counted from the first, which is 0, 0. */
export interface CellOffset {
  readonly row: number;
  readonly column: number;
}
