import type { FileTroubleCode, SheetImage } from '../../core/index.ts';
import { LIMITS } from '../read/limits.ts';

/** Our sheets in a file, or why it cannot be read. */
export type FileReading = readonly SheetImage[] | FileTroubleCode;

/** A thread of its own that answers each file's bytes with what was read of them. */
export interface ReadingWorker {
  onmessage: ((event: MessageEvent<FileReading>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(bytes: ArrayBuffer, transfer: Transferable[]): void;
  terminate(): void;
}

/**
 * Reads files on another thread, so that the page goes on meanwhile. One worker serves for all; where it dies over a
 * file, that file is `notReadable` and the next one gets a new worker. The files are not changed.
 *
 * @returns reads one file; the next may be asked for once it has answered
 */
export function createFileReader(startWorker: () => ReadingWorker): (file: Blob) => Promise<FileReading> {
  let idle: ReadingWorker | null = null;
  return async (file) => {
    // Before it is taken into memory.
    if (file.size > LIMITS.fileBytes) return 'tooLarge';
    try {
      const bytes = await file.arrayBuffer();
      const worker = idle ?? startWorker();
      idle = null;
      return await new Promise<FileReading>((resolve) => {
        worker.onmessage = ({ data }) => {
          idle = worker;
          resolve(data);
        };
        worker.onerror = () => {
          worker.terminate();
          resolve('notReadable');
        };
        worker.postMessage(bytes, [bytes]);
      });
    } catch {
      return 'notReadable';
    }
  };
}
