import { createContext, useContext } from 'react';
import { OPEN_READINGS, type Readings } from '../../core/index.ts';
import type { Command } from '../commands.ts';

/** The readings of the sheet that is shown, and the way to settle them. */
export interface RulingSetting {
  readonly readings: Readings;
  readonly running: Command | null;
  /** Records what the readings are to be. */
  readonly rule: (after: Readings) => void;
}

const RulingContext = createContext<RulingSetting>({
  readings: OPEN_READINGS,
  running: null,
  rule: () => undefined,
});

/** Gives the sheet's readings to everything inside. */
export const RulingProvider = RulingContext.Provider;

/** What the committee settled on the sheet that is shown, and how it settles more. */
export function useRuling(): RulingSetting {
  return useContext(RulingContext);
}
