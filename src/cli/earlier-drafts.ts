import { CARRY_TEXT, draftsIn, type DraftSheet, FEEDBACK_TEXT } from '../core/index.ts';
import type { Context } from './context.ts';
import { readSheets } from './files.ts';

/** Drafts of another file, with what was entered there, and what is said of those that are of no use here. */
export interface EarlierDrafts {
  /** Found by what they are about alone: the sheets that they were made of are not in the new workbook. */
  readonly drafts: readonly DraftSheet[];
  /** `null` where each is made again. */
  readonly note: string | null;
}

/**
 * The drafts of an earlier workbook, whose choices, wordings and orders go on to new drafts.
 *
 * @param works what the new drafts are about
 * @returns `null`, after saying so, where the file has no draft
 * @throws FileTrouble where it cannot be read
 */
export async function earlierDrafts(
  file: string,
  works: readonly string[],
  context: Context,
): Promise<EarlierDrafts | null> {
  const { words, complain } = context;
  const drafts = draftsIn(await readSheets(file, context)).map((draft) => ({ ...draft, source: null }));
  if (drafts.length === 0) {
    complain(FEEDBACK_TEXT[words.language].refused({ code: 'noDraft', sheet: file, lines: [] }));
    return null;
  }
  const left = drafts.filter(({ work }) => !works.includes(work)).map(({ sheet }) => sheet);
  return { drafts, note: left.length === 0 ? null : CARRY_TEXT[words.language].left(file, left) };
}
