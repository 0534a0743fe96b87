import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { describeWith } from '../programs.ts';
import { excelForEach } from './excel-for-each.ts';
import type { Pane } from './pane.ts';
import { visitViews } from './views.ts';

jest.setTimeout(240_000);

/** Stands in the frame once its source has run there. */
declare const axe: typeof Axe;

const AXE_SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Each rule that is broken, with the first element that breaks it. Fluent's invisible elements that catch the focus
 * at the pane's ends are left out: they hand it on at once, and to hide them from a screen reader is meant.
 */
async function violationsOf({ frame }: Pane): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE_SOURCE);
  return frame.evaluate(async () => {
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`);
  });
}

describeWith('Chromium', 'every view of the pane', () => {
  const excel = excelForEach();

  it.each([
    ['th', 'light'],
    ['en', 'dark'],
  ] as const)('has nothing that axe finds wrong: %s, %s', async (language, scheme) => {
    await excel().page.emulateMedia({ colorScheme: scheme });
    const found: string[] = [];
    await visitViews(excel(), language, async (view, pane) => {
      found.push(...(await violationsOf(pane)).map((violation) => `${view}: ${violation}`));
    });
    expect(found).toEqual([]);
  });
});
