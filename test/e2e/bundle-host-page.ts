import { build } from 'esbuild';
import { join } from 'node:path';

/** The page around the pane: it fills the window, whose size is then the pane's own. */
export const HOST_PAGE = `<!doctype html>
<html lang="th">
  <head>
    <meta charset="utf-8" />
    <title>Excel on the web</title>
    <link rel="icon" href="data:," />
    <style>body { margin: 0 } iframe { display: block; width: 100vw; height: 100vh; border: 0 }</style>
  </head>
  <body><script src="web-excel.js"></script></body>
</html>`;

/** The page's script; what it exports stands in the page as the global \`webExcel\`. */
export async function bundleHostPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'host-page', 'web-excel.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'webExcel',
    target: 'es2022',
    keepNames: true,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild made no script of the host page');
  return script.text;
}
