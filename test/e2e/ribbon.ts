import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PanePlace } from '../../src/core/index.ts';

/** The places that the ribbon has a button for. */
export type RibbonPlace = Extract<PanePlace, 'score' | 'problems' | 'summary'>;

/**
 * The pane's address behind each button of the ribbon, as the built manifest gives it; the buttons stand in the
 * order in which one works: insert a sheet, check it, see the results.
 */
export function ribbonAddresses(pane: string): Readonly<Record<RibbonPlace, string>> {
  const manifest = readFileSync(join(pane, 'manifest.xml'), 'utf8');
  const urls = new Map(
    [...manifest.matchAll(/<bt:Url id="([^"]+)" DefaultValue="([^"]+)"/g)].map(([, id, url]) => [id, url]),
  );
  const [score, problems, summary] = [...manifest.matchAll(/<SourceLocation resid="([^"]+)"/g)].map(
    ([, id]) => urls.get(id)?.replaceAll('&amp;', '&'),
  );
  if (score === undefined || problems === undefined || summary === undefined) {
    throw new Error('The manifest has no address for one of the three buttons');
  }
  return { score, problems, summary };
}
