import { del, get, set } from 'idb-keyval';
import type { KeepingRefusal } from '../core/index.ts';
import type { KeepingPlace, KeptWork, OpenKeepingPlace } from './kept-work.ts';

const KEY = 'pmqa-scorebook.work';

/** A page that is loaded again waits this long, in milliseconds, for the page before it to let go. */
const PATIENCE = 1500;

/** What an older version kept, or another program, is not taken for work of ours. */
function isKeptWork(value: unknown): value is KeptWork {
  if (typeof value !== 'object' || value === null) return false;
  const { name, isSaved, bytes }: Partial<Record<keyof KeptWork, unknown>> = value;
  return (
    (name === null || typeof name === 'string') && typeof isSaved === 'boolean' && bytes instanceof Uint8Array
  );
}

/** Holds the lock until the page goes; whether another page has it. */
function takeLock(locks: LockManager): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const hold = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    locks.request(KEY, { signal: AbortSignal.timeout(PATIENCE) }, hold).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'TimeoutError') resolve(false);
      else reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

async function open(): Promise<KeepingPlace | KeepingRefusal> {
  try {
    // Without locks (a page that is not served safely) two tabs could overwrite each other's work: none keeps any.
    if (!('locks' in navigator)) return 'notAllowed';
    if (!(await takeLock(navigator.locks))) return 'otherTab';
    const found: unknown = await get(KEY);
    return {
      found: isKeptWork(found) ? found : null,
      keep: (work) => set(KEY, work),
      forget: () => del(KEY),
    };
  } catch {
    return 'notAllowed';
  }
}

/** The place in this browser, on this computer; opened once, however often it is asked for. */
export function browserKeeping(): OpenKeepingPlace {
  let place: Promise<KeepingPlace | KeepingRefusal> | null = null;
  return () => (place ??= open());
}
