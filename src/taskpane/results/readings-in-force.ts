import { createContext, useContext } from 'react';
import { OPEN_READINGS, type Readings } from '../../core/index.ts';

const ReadingsContext = createContext<Readings>(OPEN_READINGS);

/** Gives the sheet's readings to everything inside. */
export const ReadingsProvider = ReadingsContext.Provider;

/** What the committee settled on the sheet that is shown. */
export function useReadings(): Readings {
  return useContext(ReadingsContext);
}
