import type { Author, ClosingRefusalCode, Edition, Problem } from '../../core/index.ts';
import {
  ClosingRefused,
  finalise,
  type Finalised,
  reopen,
  type ReopeningWords,
} from '../../workbook/finalise.ts';
import type { WorkbookPort } from '../../workbook/port.ts';

/** What the user asks about closing; names and reasons as typed. */
export type ClosingCommand =
  | { readonly kind: 'finalise'; readonly sheetId: string; readonly by: string }
  | { readonly kind: 'reopen'; readonly closingId: string; readonly words: ReopeningWords };

/** What came of it. */
export type ClosingResult =
  | { readonly kind: 'finalised'; readonly done: Finalised }
  | { readonly kind: 'reopened'; readonly isUnlocked: boolean }
  | {
      readonly kind: 'closingRefused';
      readonly code: ClosingRefusalCode;
      readonly problems: readonly Problem[];
    };

/** What was refused, as a result of its own; anything else that failed is thrown again. */
async function orRefusal(result: Promise<ClosingResult>): Promise<ClosingResult> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof ClosingRefused)) throw error;
    return { kind: 'closingRefused', code: error.code, problems: error.problems };
  }
}

/** Closes a score sheet, at the day and time of `author`; its name is the one of the command. */
export async function finaliseSheet(
  port: WorkbookPort,
  edition: Edition,
  { sheetId, by }: Extract<ClosingCommand, { kind: 'finalise' }>,
  { on, at }: Author,
): Promise<ClosingResult> {
  const closing = async (): Promise<ClosingResult> => ({
    kind: 'finalised',
    done: await finalise(port, edition, sheetId, by, on, at),
  });
  return orRefusal(closing());
}

/** Opens closed scores again, at the day and time of `author`; its name is the one of the command. */
export async function reopenSheet(
  port: WorkbookPort,
  edition: Edition,
  { closingId, words }: Extract<ClosingCommand, { kind: 'reopen' }>,
  { on, at }: Author,
): Promise<ClosingResult> {
  const opening = async (): Promise<ClosingResult> => ({
    kind: 'reopened',
    isUnlocked: await reopen(port, edition, closingId, words, on, at),
  });
  return orRefusal(opening());
}
