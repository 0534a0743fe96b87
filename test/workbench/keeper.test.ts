import { type Keeper, startKeeper } from '../../src/workbench/keeper.ts';
import { FakeTimer } from './fake-timer.ts';

let timer: FakeTimer;
let keep: jest.Mock<Promise<void>, []>;
let outcomes: boolean[];
let keeper: Keeper;

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  timer = new FakeTimer();
  keep = jest.fn<Promise<void>, []>(() => Promise.resolve());
  outcomes = [];
  keeper = startKeeper(keep, timer, (isKept) => outcomes.push(isKept));
});

describe('a keeper', () => {
  it('keeps once after a burst of changes', () => {
    keeper.touch();
    keeper.touch();
    timer.elapse();
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing while nothing changes', () => {
    keeper.flush();
    timer.elapse();
    expect(keep).not.toHaveBeenCalled();
  });

  it('keeps at once, and not again, when the page may go', () => {
    keeper.touch();
    keeper.flush();
    timer.elapse();
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('keeps what came while it was keeping, after it', async () => {
    let finish = (): void => undefined;
    keep.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    keeper.touch();
    timer.elapse();
    keeper.touch();
    timer.elapse();
    expect(keep).toHaveBeenCalledTimes(1);
    finish();
    await settle();
    timer.elapse();
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('says each time whether it could', async () => {
    keep.mockRejectedValueOnce(new Error('no room'));
    for (const change of ['first', 'second']) {
      keeper.touch();
      timer.elapse();
      await settle();
      expect(outcomes).toHaveLength(change === 'first' ? 1 : 2);
    }
    expect(outcomes).toEqual([false, true]);
  });

  it('keeps nothing once it is stopped', () => {
    keeper.touch();
    keeper.stop();
    timer.elapse();
    keeper.touch();
    expect([keep.mock.calls.length, timer.waitingCount]).toEqual([0, 0]);
  });
});
