import { type Dispatch, useCallback, useRef } from 'react';
import type { CalendarDate, Edition } from '../core/index.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { type Command, perform } from './commands.ts';
import type { PaneEvent } from './state.ts';
import { troubleOf } from './trouble.ts';

/** Asks the workbook for something; a second request while one is under way is not taken. */
export type Run = (command: Command) => void;

/**
 * Carries out the user's commands, one at a time.
 *
 * @param onDone called after each that went well; must stay the same function
 */
export function useCommands(
  port: WorkbookPort,
  edition: Edition,
  today: () => CalendarDate,
  dispatch: Dispatch<PaneEvent>,
  onDone: () => void,
): Run {
  const isRunning = useRef(false);
  return useCallback(
    (command) => {
      const carryOut = async (): Promise<void> => {
        dispatch({ type: 'commandStarted', command });
        try {
          dispatch({ type: 'commandDone', result: await perform(port, edition, today, command) });
          if (command.kind !== 'show') onDone();
        } catch (error) {
          dispatch({ type: 'commandFailed', command, code: troubleOf(error) });
        } finally {
          isRunning.current = false;
        }
      };
      if (isRunning.current) return;
      isRunning.current = true;
      void carryOut();
    },
    [port, edition, today, dispatch, onDone],
  );
}
