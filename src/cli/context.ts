import type { CalendarDate, Catalogue } from '../core/index.ts';
import type { Terminal } from './terminal.ts';

/** What the command line is run in. */
export interface Surroundings extends Terminal {
  /** The full path of a path that the user typed. */
  readonly locate: (path: string) => string;
  readonly today: () => CalendarDate;
}

/** What a command has at hand. */
export interface Context extends Surroundings {
  readonly words: Catalogue;
}

/** 0 fine, 1 findings, 2 wrong use or unusable input. */
export type ExitCode = 0 | 1 | 2;

/** The graver of two. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
