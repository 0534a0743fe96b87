import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pane's address behind each button of the ribbon, in the ribbon's order, as the built manifest gives them. */
export function ribbonAddresses(pane: string): readonly string[] {
  const manifest = readFileSync(join(pane, 'manifest.xml'), 'utf8');
  const urls = new Map(
    [...manifest.matchAll(/<bt:Url id="([^"]+)" DefaultValue="([^"]+)"/g)].map(([, id, url]) => [id, url]),
  );
  return [...manifest.matchAll(/<SourceLocation resid="([^"]+)"/g)].map(([, id]) => {
    const url = urls.get(id);
    if (url === undefined) throw new Error(`The manifest has no address "${String(id)}"`);
    return url.replaceAll('&amp;', '&');
  });
}
