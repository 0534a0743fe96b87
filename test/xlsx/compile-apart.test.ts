import { compile, EDITION_2562 } from '../../src/core/index.ts';
import {
  type CompilingAnswer,
  type CompilingJob,
  type CompilingWorker,
  createApartCompiler,
} from '../../src/xlsx/worker/compile-apart.ts';
import { assessmentOf, fileOf, PLAIN_WISH } from '../core/panel/panels.ts';

/** What a page is told where a worker ends by itself; Node has no such event. */
const death = Object.assign(new Event('error'), {
  ...{ message: '', filename: '', lineno: 0, colno: 0, error: null },
});

/** A worker that answers, or dies, as it is told. */
class FakeWorker implements CompilingWorker {
  onmessage: CompilingWorker['onmessage'] = null;
  onerror: CompilingWorker['onerror'] = null;
  isOver = false;
  readonly jobs: CompilingJob[] = [];
  private readonly answer: CompilingAnswer | 'dies';

  constructor(answer: CompilingAnswer | 'dies') {
    this.answer = answer;
  }

  postMessage(job: CompilingJob): void {
    this.jobs.push(structuredClone(job));
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

const OUTCOMES = [fileOf(assessmentOf('A1')), fileOf(assessmentOf('A2'))];
const COMPILATION = compile(EDITION_2562, OUTCOMES, PLAIN_WISH);
const TODAY = { year: 2026, month: 11, day: 28 };

describe('compiling in a worker', () => {
  test('gives what the worker made, and ends it', async () => {
    const worker = new FakeWorker({ kind: 'compiled', compilation: COMPILATION });
    expect(await createApartCompiler(() => worker).compile(OUTCOMES, PLAIN_WISH)).toBe(COMPILATION);
    expect([worker.isOver, worker.jobs]).toEqual([
      true,
      [{ outcomes: OUTCOMES, wish: PLAIN_WISH, writtenOn: null }],
    ]);
  });

  test.each([
    ['dies', (): CompilingWorker => new FakeWorker('dies')],
    ['fails', (): CompilingWorker => new FakeWorker({ kind: 'failed' })],
    [
      'cannot be started',
      (): CompilingWorker => {
        throw new Error('no workers here');
      },
    ],
  ])('is done here where a worker %s; a file is not', async (_, start) => {
    const compiler = createApartCompiler(start);
    expect(await compiler.compile(OUTCOMES, PLAIN_WISH)).toEqual(COMPILATION);
    expect(await compiler.write(OUTCOMES, PLAIN_WISH, TODAY)).toBeNull();
  });

  test('gives the file that the worker wrote on the day', async () => {
    const file = new Blob(['bytes']);
    const worker = new FakeWorker({ kind: 'written', file });
    expect(await createApartCompiler(() => worker).write(OUTCOMES, PLAIN_WISH, TODAY)).toBe(file);
    expect([worker.isOver, worker.jobs[0]?.writtenOn]).toEqual([true, TODAY]);
  });

  test('makes of a copy what it makes of the files themselves', () => {
    expect(compile(EDITION_2562, structuredClone(OUTCOMES), structuredClone(PLAIN_WISH))).toEqual(
      COMPILATION,
    );
  });
});
