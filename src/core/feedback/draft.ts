import { type Comment, commentKey } from './comment.ts';
import type { ScoreDetail } from './score-detail.ts';

/** One comment, and what the secretary made of it; every entry as it stands in its cell. */
export interface DraftLine extends Comment {
  /** `ใช้`, `ไม่ใช้`, or nothing yet, which leaves the comment out. */
  readonly tick: string;
  /** In place of the comment's own words; `''` where those are told. */
  readonly wording: string;
  /** Its place among the lines of its criterion and kind; `''` for the order in which they stand. */
  readonly order: string;
  /** No assessor's words say this any more. */
  readonly isGone: boolean;
}

/** What is to be told an agency, while the secretary still chooses. */
export interface Draft {
  readonly agency: string;
  /** พ.ศ.; `null` where nothing is said. */
  readonly awardYear: number | null;
  readonly detail: ScoreDetail;
  readonly lines: readonly DraftLine[];
}

function untouched(comment: Comment): DraftLine {
  return { ...comment, tick: '', wording: '', order: '', isGone: false };
}

/**
 * The lines of a draft that is made again: what was entered beside a comment stays with it, and a line whose comment
 * is gone stays at the foot.
 */
export function redrafted(comments: readonly Comment[], before: readonly DraftLine[]): readonly DraftLine[] {
  // Of two alike the first: what stands at the foot is the older.
  const lineOf = new Map(before.toReversed().map((line) => [commentKey(line), line]));
  const lines = comments.map((comment) => ({ comment, line: lineOf.get(commentKey(comment)) }));
  const carried = new Set(lines.map(({ line }) => line));
  return [
    ...lines.map(({ comment, line }) => ({ ...(line ?? untouched(comment)), ...comment, isGone: false })),
    ...before.filter((line) => !carried.has(line)).map((line) => ({ ...line, isGone: true })),
  ];
}
