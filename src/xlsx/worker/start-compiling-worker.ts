import type { CompilingWorker } from './compile-apart.ts';

/** Starts a worker that compiles; its script is a file beside the page's. */
export function startCompilingWorker(): CompilingWorker {
  return new Worker(/* webpackChunkName: 'compiler' */ new URL('./compiling-worker.ts', import.meta.url));
}
