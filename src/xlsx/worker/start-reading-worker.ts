import type { ReadingWorker } from './file-reader.ts';

/** Starts the worker that reads files; its script is a file beside the page's. */
export function startReadingWorker(): ReadingWorker {
  return new Worker(/* webpackChunkName: 'file-reader' */ new URL('./reading-worker.ts', import.meta.url));
}
