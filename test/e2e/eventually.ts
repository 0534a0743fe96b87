import { isDeepStrictEqual } from 'node:util';

const MOST_MILLISECONDS = 30_000;
const BETWEEN_MILLISECONDS = 50;

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Reads again and again until what is expected comes, or half a minute has passed; gives what was read last. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<T> {
  const end = Date.now() + MOST_MILLISECONDS;
  for (;;) {
    const found = await read();
    if (isDeepStrictEqual(found, expected) || Date.now() > end) return found;
    await pause(BETWEEN_MILLISECONDS);
  }
}
