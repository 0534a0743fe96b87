import { type Dispatch, useCallback, useMemo, useRef } from 'react';
import type { CalendarDate, Edition, TimeOfDay } from '../core/index.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { type Command, type CommandTask, perform } from './commands.ts';
import type { ReadFile } from './compile/chosen-files.ts';
import type { PaneEvent } from './state.ts';
import { troubleOf } from './trouble.ts';

/** Asks the workbook for something; a second request while one is under way is not taken. */
export type Run = (command: Command) => void;

/** The user's commands: how to give one, and how to end a long one early. */
export interface Commands {
  readonly run: Run;
  readonly cancel: () => void;
}

/**
 * Carries out the user's commands, one at a time.
 *
 * @param author whose name stands in the change log
 * @param onDone called after each that went well; must stay the same function
 */
export function useCommands(
  port: WorkbookPort,
  edition: Edition,
  today: () => CalendarDate,
  timeOfDay: () => TimeOfDay,
  readFile: ReadFile,
  author: string,
  dispatch: Dispatch<PaneEvent>,
  onDone: () => void,
): Commands {
  const isRunning = useRef(false);
  const isCancelled = useRef(false);
  const run = useCallback(
    (command: Command) => {
      const task: CommandTask = {
        report: (progress) => dispatch({ type: 'progressMade', progress }),
        isCancelled: () => isCancelled.current,
        onFile: (outcome) => dispatch({ type: 'fileDone', outcome }),
        author: { by: author, on: today(), at: timeOfDay() },
      };
      const carryOut = async (): Promise<void> => {
        dispatch({ type: 'commandStarted', command });
        try {
          const result = await perform(port, edition, today, readFile, command, task);
          dispatch({ type: 'commandDone', result });
          if (command.kind !== 'show') onDone();
        } catch (error) {
          dispatch({ type: 'commandFailed', command, code: troubleOf(error) });
        } finally {
          isRunning.current = false;
        }
      };
      if (isRunning.current) return;
      isRunning.current = true;
      isCancelled.current = false;
      void carryOut();
    },
    [port, edition, today, timeOfDay, readFile, author, dispatch, onDone],
  );
  const cancel = useCallback(() => {
    isCancelled.current = true;
    dispatch({ type: 'cancelAsked' });
  }, [dispatch]);
  return useMemo(() => ({ run, cancel }), [run, cancel]);
}
