import { createFileReader, type FileReading, type ReadingWorker } from '../../src/xlsx/worker/file-reader.ts';

/** What a page is told where a worker ends by itself; Node has no such event. */
const death = Object.assign(new Event('error'), {
  ...{ message: '', filename: '', lineno: 0, colno: 0, error: null },
});

/** A worker that answers, or dies, as it is told. */
class FakeWorker implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  isOver = false;
  private readonly answer: FileReading | 'dies';

  constructor(answer: FileReading | 'dies') {
    this.answer = answer;
  }

  postMessage(bytes: ArrayBuffer, transfer: Transferable[]): void {
    structuredClone(bytes, { transfer });
    const { answer } = this;
    queueMicrotask(() => {
      if (answer === 'dies') this.onerror?.(death);
      else this.onmessage?.(new MessageEvent('message', { data: answer }));
    });
  }

  terminate(): void {
    this.isOver = true;
  }
}

function starting(...workers: readonly FakeWorker[]): { start: () => ReadingWorker; started: () => number } {
  let count = 0;
  const start = (): ReadingWorker => {
    const worker = workers[count];
    if (worker === undefined) throw new Error('no worker is left');
    count += 1;
    return worker;
  };
  return { start, started: () => count };
}

const file = new Blob(['bytes']);

describe('reading files in a worker', () => {
  test('takes one worker for all of them', async () => {
    const { start, started } = starting(new FakeWorker([]));
    const read = createFileReader(start);
    expect([await read(file), await read(file), started()]).toEqual([[], [], 1]);
  });

  test('refuses the file over which a worker dies, and reads the next with another', async () => {
    const dying = new FakeWorker('dies');
    const { start } = starting(dying, new FakeWorker('damaged'));
    const read = createFileReader(start);
    expect([await read(file), await read(file), dying.isOver]).toEqual(['notReadable', 'damaged', true]);
  });

  test('refuses a file where no worker can be started, or the file is gone', async () => {
    const { start, started } = starting();
    expect(await createFileReader(start)(file)).toBe('notReadable');
    const gone = new Blob(['bytes']);
    gone.arrayBuffer = async () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect([await createFileReader(start)(gone), started()]).toEqual(['notReadable', 0]);
  });

  test('takes no file into memory that is larger than any workbook of ours', async () => {
    const { start, started } = starting();
    const large = new Blob([]);
    Object.defineProperty(large, 'size', { value: 64 * 1024 * 1024 + 1 });
    expect([await createFileReader(start)(large), started()]).toEqual(['tooLarge', 0]);
  });
});
