import { type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** Univer gathers what has changed for some time before it looks at it. */
const REST_MILLISECONDS = 500;

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
    // What Univer has put off until it has time, such as checking validations, comes before this.
    await new Promise((resolve) => setTimeout(resolve, REST_MILLISECONDS));
    await new Promise((resolve) => requestIdleCallback(resolve));
  };
}
