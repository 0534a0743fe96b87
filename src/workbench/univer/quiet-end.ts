import { type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** What was begun before, such as checking validations, comes to its end in this time. */
const REST_MILLISECONDS = 1000;

/**
 * Tells when a Univer can be ended without its complaining: not while it starts, nor while it calculates.
 *
 * @returns waits for that
 */
export function watchForQuiet({ api, injector }: { api: FUniver; injector: Injector }): () => Promise<void> {
  const formulas = api.getFormula();
  let isCalculating = false;
  let onCalculated = (): void => undefined;
  formulas.calculationStart(() => {
    isCalculating = true;
  });
  formulas.calculationEnd(() => {
    isCalculating = false;
    onCalculated();
  });
  return async () => {
    await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    if (isCalculating) {
      await new Promise<void>((resolve) => {
        onCalculated = resolve;
      });
    }
    await new Promise((resolve) => setTimeout(resolve, REST_MILLISECONDS));
  };
}
