import type { CalendarDate, Edition, Problem, Round } from '../core/index.ts';
import type { SheetReference, WorkbookPort } from '../workbook/port.ts';
import { startRound } from '../workbook/start-round.ts';
import { RoundsRefused, writeRounds } from '../workbook/write-rounds.ts';

/** What the user asks of the workbook about rounds. */
export type RoundCommand =
  /** `round` is `null` where it is left open. */
  | { readonly kind: 'startRound'; readonly sheetId: string; readonly round: Round | null }
  /** The comparison of the rounds that a score sheet is one of. */
  | { readonly kind: 'writeRounds'; readonly sheetId: string };

/** What came of it. */
export type RoundResult =
  | { readonly kind: 'inserted'; readonly sheet: SheetReference }
  | { readonly kind: 'roundsWritten'; readonly sheet: SheetReference }
  | {
      readonly kind: 'roundsRefused';
      readonly sheet: SheetReference;
      readonly problems: readonly Problem[];
    };

/**
 * Carries out a command about rounds.
 *
 * @throws WorkbookError where the workbook does not do it
 */
export async function performRound(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
  command: RoundCommand,
): Promise<RoundResult> {
  const { sheetId } = command;
  if (command.kind === 'startRound')
    return { kind: 'inserted', sheet: await startRound(port, edition, sheetId, command.round) };
  try {
    return { kind: 'roundsWritten', sheet: await writeRounds(port, edition, sheetId, today) };
  } catch (error) {
    if (!(error instanceof RoundsRefused)) throw error;
    return { kind: 'roundsRefused', sheet: error.sheet, problems: error.problems };
  }
}
