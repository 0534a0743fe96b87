/** What a command may do to the world besides reading and writing files. */
export interface Terminal {
  /** Writes a line, whole or piece by piece, to the standard output; resolves once there is room for more. */
  readonly print: (line: string | Iterable<string>) => Promise<void>;
  /** Writes a line to the standard error. */
  readonly complain: (line: string) => void;
}

/** The process's own streams. When nobody reads any more (`… | head`) the process ends quietly. */
export function createTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    });
  return {
    print: async (line) => {
      if (typeof line === 'string') return write(`${line}\n`);
      for (const piece of line) await write(piece);
      return write('\n');
    },
    complain: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}
