import type { Assessment } from '../assessment/assessment.ts';

/** A score sheet's assessment, and the name of the sheet that it was read from. */
export interface SheetAssessment {
  readonly sheet: string;
  readonly assessment: Assessment;
}
