import type { Facts } from '../../assessment/facts.ts';
import type { Notes } from '../../assessment/assessment.ts';
import { nameKey } from '../../checks/agency-key.ts';
import type { CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { commentsOf } from '../../feedback/comment.ts';
import { redrafted } from '../../feedback/draft.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { readScoreSheet } from '../score-sheet/read-score-sheet.ts';
import type { SheetImage } from '../sheet-image.ts';
import { createDraftSheet, type DraftInput } from './draft-sheet.ts';
import type { DraftSheet } from './read-draft.ts';

/** What a draft is made of. */
export interface DraftSource {
  readonly source: DraftInput['source'];
  readonly facts: Pick<Facts, 'agency' | 'award' | 'round' | 'awardYear'>;
  /** The words of each assessor. */
  readonly notes: readonly Readonly<Record<CriterionId, Notes>>[];
  readonly assessors: readonly string[];
}

/** The same for every draft of one work. */
export function workKey({ agency, award, round, awardYear }: DraftSource['facts']): string {
  return JSON.stringify([nameKey(agency ?? ''), award, round, awardYear]);
}

/**
 * The draft sheet of a work, with what was entered in the draft before it; `null` where the assessors wrote nothing and
 * there was no draft.
 */
export function makeDraft(
  edition: Edition,
  { source, facts, notes, assessors }: DraftSource,
  before: DraftSheet | null,
): SheetBlueprint | null {
  const lines = redrafted(commentsOf(notes), before?.draft.lines ?? []);
  if (lines.length === 0) return null;
  const agency = facts.agency ?? '';
  const detail = before?.draft.detail ?? 'percent';
  const draft = { agency, awardYear: facts.awardYear, detail, lines };
  return createDraftSheet(edition, { draft, source, agency, assessors, work: workKey(facts) });
}

/** The draft of one score sheet. */
export function draftOfScoreSheet(
  edition: Edition,
  image: SheetImage,
  assessors: readonly string[],
  drafts: readonly DraftSheet[],
): SheetBlueprint | null {
  const { facts, notes } = readScoreSheet(edition, image).assessment;
  const own = drafts.findLast(({ source }) => source === image.name);
  const orphan = drafts.findLast(({ source, work }) => source === null && work === workKey(facts));
  return makeDraft(edition, { source: image, facts, notes: [notes], assessors }, own ?? orphan ?? null);
}
