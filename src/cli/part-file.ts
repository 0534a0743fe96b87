import { rmSync } from 'node:fs';

/** What a shell says of a process that a signal ended. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const satisfies readonly (keyof typeof EXIT_CODES)[];

/** Does work on a file that is of no use before it is whole: where the user ends the program meanwhile, it goes too. */
export async function withPartFile(file: string, work: () => Promise<void>): Promise<void> {
  const endings = SIGNALS.map((signal) => {
    const end = (): void => {
      rmSync(file, { force: true });
      process.exit(EXIT_CODES[signal]);
    };
    return { signal, end };
  });
  for (const { signal, end } of endings) process.once(signal, end);
  try {
    await work();
  } finally {
    for (const { signal, end } of endings) process.off(signal, end);
  }
}
