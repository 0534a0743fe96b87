import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PanePlace } from '../../src/core/index.ts';

/**
 * The pane's address behind each button of the ribbon, as the built manifest gives it; the buttons stand in the
 * order in which one works: insert a sheet, check it, see the results, plan, compile.
 */
export function ribbonAddresses(pane: string): Readonly<Record<PanePlace, string>> {
  const manifest = readFileSync(join(pane, 'manifest.xml'), 'utf8');
  const urls = new Map(
    [...manifest.matchAll(/<bt:Url id="([^"]+)" DefaultValue="([^"]+)"/g)].map(([, id, url]) => [id, url]),
  );
  const [score, problems, summary, plan, compile] = [
    ...manifest.matchAll(/<SourceLocation resid="([^"]+)"/g),
  ].map(([, id]) => urls.get(id)?.replaceAll('&amp;', '&'));
  const addressOf = (url: string | undefined): string => {
    if (url === undefined) throw new Error('The manifest has no address for one of the five buttons');
    return url;
  };
  return {
    score: addressOf(score),
    problems: addressOf(problems),
    summary: addressOf(summary),
    plan: addressOf(plan),
    compile: addressOf(compile),
  };
}
