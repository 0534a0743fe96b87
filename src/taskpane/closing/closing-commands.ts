import type { CalendarDate, ClosingRefusalCode, Edition, Problem } from '../../core/index.ts';
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

/** Closes a score sheet. */
export async function finaliseSheet(
  port: WorkbookPort,
  edition: Edition,
  { sheetId, by }: Extract<ClosingCommand, { kind: 'finalise' }>,
  today: CalendarDate,
): Promise<ClosingResult> {
  const closing = async (): Promise<ClosingResult> => ({
    kind: 'finalised',
    done: await finalise(port, edition, sheetId, by, today),
  });
  return orRefusal(closing());
}

/** Opens closed scores again. */
export async function reopenSheet(
  port: WorkbookPort,
  edition: Edition,
  { closingId, words }: Extract<ClosingCommand, { kind: 'reopen' }>,
  today: CalendarDate,
): Promise<ClosingResult> {
  const opening = async (): Promise<ClosingResult> => ({
    kind: 'reopened',
    isUnlocked: await reopen(port, edition, closingId, words, today),
  });
  return orRefusal(opening());
}
