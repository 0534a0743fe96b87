import type { KeepingPlace, KeptWork } from '../../src/workbench/kept-work.ts';

/** A place for work in memory, which outlives a page. */
export class FakeKeeping {
  /** What is there. */
  work: KeptWork | null;
  /** How often something was put there. */
  keptCount = 0;
  isFull = false;

  constructor(work: KeptWork | null = null) {
    this.work = work;
  }

  readonly open = async (): Promise<KeepingPlace> => ({
    found: this.work,
    keep: async (work) => {
      if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
      this.keptCount += 1;
      this.work = work;
    },
    forget: async () => {
      this.work = null;
    },
  });
}
