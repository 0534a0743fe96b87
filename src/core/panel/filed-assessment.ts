import type { Assessment } from '../assessment/assessment.ts';
import type { Round } from '../assessment/facts.ts';
import { nameKey } from '../checks/agency-key.ts';
import type { AwardId } from '../criteria/award.ts';
import type { Problem } from '../scoring/problem.ts';
import type { FileTroubleCode } from '../language/trouble.ts';
import { type PackedNotes, packNotes, type TextPacking, wordsKey } from './packed-notes.ts';

/** What the secretary asks for; `null` takes everything. */
export interface Wanted {
  readonly agency: string | null;
  readonly award: AwardId | null;
  readonly round: Round | null;
}

/** Every score sheet, whatever it is of. */
export const EVERYTHING: Wanted = { agency: null, award: null, round: null };

/** An assessment but for the words beside its scores: of the same small size however much was written. */
export type WordlessAssessment = Omit<Assessment, 'notes'>;

/** Where an assessment was read, whose it is and of whom. */
interface FiledAs {
  readonly file: string;
  readonly sheet: string;
  readonly agency: string;
  readonly assessor: string;
}

/** An assessment that says whose it is and of whom, and where it was read. */
export interface FiledAssessment extends FiledAs {
  readonly assessment: WordlessAssessment;
  readonly notes: PackedNotes;
  /** The same for another one that is the same word for word. */
  readonly words: string;
}

/** Files an assessment, its words packed. */
export function fileAssessment(as: FiledAs, assessment: Assessment, packing: TextPacking): FiledAssessment {
  const { notes, ...wordless } = assessment;
  return {
    ...as,
    assessment: wordless,
    notes: packNotes(notes, packing),
    words: wordsKey(assessment),
  };
}

/** Why a file was not taken, with what its sentence needs. */
export type Refusal =
  | { readonly code: FileTroubleCode }
  /** What is wrong in the sheet itself: the first of `count` problems of this kind. */
  | {
      readonly code:
        | 'otherEdition'
        | 'maximaChanged'
        | 'formulasOverwritten'
        | 'scoresInvalid'
        | 'factsInvalid'
        | 'sheetDamaged'
        | 'changedAfterClosing';
      readonly sheet: string;
      readonly problem: Problem;
      readonly count: number;
    }
  | { readonly code: 'agencyMissing' | 'assessorMissing'; readonly sheet: string }
  | { readonly code: 'otherAgency' | 'otherAward' | 'otherRound' }
  /** The same assessor on the same agency, word for word. */
  | { readonly code: 'copy'; readonly sheet: string; readonly other: string }
  /** The same assessor on the same agency, at an earlier date than in `other`. */
  | { readonly code: 'superseded'; readonly sheet: string; readonly other: string }
  /** The same assessor on the same agency, and no date tells which is the newer. */
  | { readonly code: 'twice'; readonly sheet: string; readonly other: string }
  | { readonly code: 'tooManyAssessors'; readonly sheet: string; readonly most: number };

/** What became of one file: taken whole, or not at all. */
export type FileOutcome =
  | {
      readonly status: 'taken';
      readonly file: string;
      readonly sheets: readonly FiledAssessment[];
      /** How many score sheets of the file are of another agency, award or round than asked for. */
      readonly passedOver: number;
    }
  | { readonly status: 'refused'; readonly file: string; readonly refusal: Refusal };

/** What an assessment has in common with every other of its panel. */
export function panelKey({ agency, assessment: { facts } }: FiledAssessment): string {
  return JSON.stringify([nameKey(agency), facts.award, facts.round, facts.awardYear]);
}
