import type { Notes } from '../assessment/assessment.ts';
import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import { foldThai } from '../scoring/fold-text.ts';

/** The two kinds of words that an agency is told; evidence is the assessors' own. */
export const COMMENT_KINDS = ['strengths', 'ofi'] as const satisfies readonly (keyof Notes)[];
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** What an assessor wrote of one criterion, without who wrote it. */
export interface Comment {
  readonly criterion: CriterionId;
  readonly kind: CommentKind;
  /** Word for word. */
  readonly text: string;
}

/** The same for two comments that say the same of the same criterion. */
export function commentKey({ criterion, kind, text }: Comment): string {
  return JSON.stringify([criterion, kind, foldThai(text)]);
}

/**
 * The comments of one or several assessors, criterion by criterion, strengths before opportunities. Each paragraph of a
 * cell is a comment of its own; what several wrote alike is one.
 */
export function commentsOf(notes: readonly Readonly<Record<CriterionId, Notes>>[]): readonly Comment[] {
  const found = new Map<string, Comment>();
  for (const criterion of CRITERION_IDS) {
    for (const kind of COMMENT_KINDS) {
      for (const line of notes.flatMap((each) => each[criterion][kind].split(/[\r\n]+/))) {
        const comment = { criterion, kind, text: line.trim() };
        const key = commentKey(comment);
        if (foldThai(line) !== '' && !found.has(key)) found.set(key, comment);
      }
    }
  }
  return [...found.values()];
}
