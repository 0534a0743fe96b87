import {
  type CalendarDate,
  type Compilation,
  compile,
  type CompileWish,
  EDITION_2562,
  type FileOutcome,
} from '../../core/index.ts';

/** What a worker is to compile; and write, where it is told the day. */
export interface CompilingJob {
  readonly outcomes: readonly FileOutcome[];
  readonly wish: CompileWish;
  readonly writtenOn: CalendarDate | null;
}

/** What a worker made of it. */
export type CompilingAnswer =
  | { readonly kind: 'compiled'; readonly compilation: Compilation }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'failed' };

/** A thread of its own that answers a job. */
export interface CompilingWorker {
  onmessage: ((event: MessageEvent<CompilingAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(job: CompilingJob): void;
  terminate(): void;
}

/** Compiles on other threads, so that the page goes on meanwhile. */
export interface ApartCompiler {
  /** Never fails: where no worker does it, it is done here. */
  readonly compile: (outcomes: readonly FileOutcome[], wish: CompileWish) => Promise<Compilation>;
  /** The workbook of it as a file; `null` where it could not be written. */
  readonly write: (
    outcomes: readonly FileOutcome[],
    wish: CompileWish,
    writtenOn: CalendarDate,
  ) => Promise<Blob | null>;
}

function answerTo(startWorker: () => CompilingWorker, job: CompilingJob): Promise<CompilingAnswer> {
  return new Promise((resolve) => {
    try {
      const worker = startWorker();
      const end = (answer: CompilingAnswer): void => {
        worker.terminate();
        resolve(answer);
      };
      worker.onmessage = ({ data }) => end(data);
      worker.onerror = () => end({ kind: 'failed' });
      worker.postMessage(job);
    } catch {
      resolve({ kind: 'failed' });
    }
  });
}

/** Each job gets a worker of its own, which is ended with it, and its memory with it. */
export function createApartCompiler(startWorker: () => CompilingWorker): ApartCompiler {
  return {
    compile: async (outcomes, wish) => {
      const answer = await answerTo(startWorker, { outcomes, wish, writtenOn: null });
      return answer.kind === 'compiled' ? answer.compilation : compile(EDITION_2562, outcomes, wish);
    },
    write: async (outcomes, wish, writtenOn) => {
      const answer = await answerTo(startWorker, { outcomes, wish, writtenOn });
      return answer.kind === 'written' ? answer.file : null;
    },
  };
}
