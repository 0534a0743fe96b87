import { readWorkbook } from '../read-workbook.ts';
import { UnreadableFileError } from '../read/unreadable-file-error.ts';
import type { FileReading } from './file-reader.ts';

function readingOf(bytes: ArrayBuffer): FileReading {
  try {
    return readWorkbook(new Uint8Array(bytes)).sheets;
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.code;
    throw error;
  }
}

// The script of the worker: what is thrown here ends it, and the page hears of that.
self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => self.postMessage(readingOf(data)));
