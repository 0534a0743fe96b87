import { build } from 'esbuild';
import { join } from 'node:path';

/** The gallery as one page without any request: every view and state beside a workbook in memory. */
export async function buildGalleryPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'gallery.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return [
    '<!doctype html><html lang="th"><head><meta charset="utf-8"><title>Gallery</title>',
    '<style>html,body,#root{height:100%;margin:0}</style></head><body><div id="root"></div>',
    `<script>${script}</script></body></html>`,
  ].join('');
}
