/** How far a long command has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What a long command tells while it works, and whether it is still wanted. */
export interface Task {
  readonly report: (progress: Progress) => void;
  /** Asked between two steps, none of which is left half done. */
  readonly isCancelled: () => boolean;
}

/** A task that nobody watches and nobody ends early. */
export const UNATTENDED: Task = { report: () => undefined, isCancelled: () => false };
