import {
  type CalendarDate,
  type Edition,
  type FileOutcome,
  type FileTroubleCode,
  type SheetImage,
  PLAIN_PACKING,
  takeFile,
  type TextPacking,
  type Wanted,
} from '../core/index.ts';

/** A file that somebody chose; nothing of it is read before its turn. */
export interface ChosenFile {
  /** Unlike that of any other file that is compiled with it. */
  readonly name: string;
  /** The sheets of ours in it, or why it cannot be read. */
  readonly read: () => Promise<readonly SheetImage[] | FileTroubleCode>;
}

/** What goes along with taking files. */
export interface Taking {
  readonly wanted: Wanted;
  readonly today: CalendarDate;
  /** Of the words beside the scores, which take most room. */
  readonly packing?: TextPacking;
  /** Called after each file, with how many are done. */
  readonly onOutcome?: (outcome: FileOutcome, done: number) => void | Promise<void>;
  /** Asked before each file; once it is so, no further file is read. */
  readonly isCancelled?: () => boolean;
}

function isTrouble(read: readonly SheetImage[] | FileTroubleCode): read is FileTroubleCode {
  return typeof read === 'string';
}

/**
 * Reads files one after the other and takes each whole or not at all. Of a file that was read only the assessments are
 * kept, so that thousands need little memory.
 *
 * @returns what became of each, in their order; `null` where it was cancelled
 */
export async function takeFiles(
  edition: Edition,
  files: readonly ChosenFile[],
  { wanted, today, packing = PLAIN_PACKING, onOutcome, isCancelled }: Taking,
): Promise<readonly FileOutcome[] | null> {
  const outcomes: FileOutcome[] = [];
  for (const { name, read } of files) {
    if (isCancelled?.() === true) return null;
    const images = await read();
    const outcome: FileOutcome = isTrouble(images)
      ? { status: 'refused', file: name, refusal: { code: images } }
      : takeFile(edition, name, images, wanted, today, packing);
    outcomes.push(outcome);
    await onOutcome?.(outcome, outcomes.length);
  }
  return outcomes;
}
