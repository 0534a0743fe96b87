import type { Problem } from '../core/index.ts';

/** The same text for the same problem, however often the sheet is read. */
export function problemKey({ place, detail }: Problem): string {
  return JSON.stringify([place, detail]);
}
