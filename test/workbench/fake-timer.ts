import type { Timer } from '../../src/workbook/live-check.ts';

/** A timer whose time passes when the test says so. */
export class FakeTimer implements Timer {
  private readonly waiting = new Set<() => void>();

  readonly start = (run: () => void): (() => void) => {
    this.waiting.add(run);
    return () => this.waiting.delete(run);
  };

  get waitingCount(): number {
    return this.waiting.size;
  }

  /** Lets pass as much time as everything waits for. */
  elapse(): void {
    const due = [...this.waiting];
    this.waiting.clear();
    for (const run of due) run();
  }
}
