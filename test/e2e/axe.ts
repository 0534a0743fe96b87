import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

/** Stands in the page once its source has run there. */
declare const axe: typeof Axe;

const AXE_SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs in the page: waits until every transition has ended, so that no colour is looked at on its way from one to
 * another. What turns for ever (a spinner) is not waited for.
 */
export async function rest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(async (one) => one.finished));
}

/**
 * Each rule that is broken in a page at rest, with the first element that breaks it. Fluent's invisible elements that
 * catch the focus at both ends are left out: they hand it on at once, and to hide them from a screen reader is meant.
 */
export async function violationsIn(
  page: Page | Frame,
  leftOut: readonly string[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE_SOURCE);
  await page.evaluate(rest);
  return page.evaluate(
    async (selectors) => {
      const { violations } = await axe.run({ exclude: selectors.map((selector) => [selector]) });
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
    },
    ['[data-tabster-dummy]', ...leftOut],
  );
}
