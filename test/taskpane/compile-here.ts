import { compile, EDITION_2562 } from '../../src/core/index.ts';
import type { Compiling } from '../../src/taskpane/compile/compiling.ts';

/** Compiling without a worker. */
export const COMPILE_HERE: Compiling = {
  compile: async (outcomes, wish) => compile(EDITION_2562, outcomes, wish),
  save: null,
};
