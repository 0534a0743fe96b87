import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../../src/cli/context.ts';
import { runCommand } from '../../src/cli/run-command.ts';

/** What one command printed, and how it ended. */
export interface Run {
  readonly exit: ExitCode;
  readonly out: readonly string[];
  readonly complaints: readonly string[];
}

/** A folder of its own in which commands run as a user would run them. */
export interface Folder {
  readonly path: (name: string) => string;
  readonly run: (...parameters: readonly string[]) => Promise<Run>;
  readonly files: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

/** Makes such a folder; the day is 22 November 2026. */
export async function makeFolder(): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'scorebook-cli-'));
  return {
    path: (name) => join(folder, name),
    files: async () => (await readdir(folder)).sort(),
    remove: () => rm(folder, { recursive: true }),
    run: async (...parameters) => {
      const out: string[] = [];
      const complaints: string[] = [];
      const exit = await runCommand(parameters, {
        print: (line) => {
          out.push(typeof line === 'string' ? line : [...line].join(''));
          return Promise.resolve();
        },
        complain: (line) => {
          complaints.push(line);
        },
        locate: (path) => resolve(folder, path),
        today: () => ({ year: 2026, month: 11, day: 22 }),
      });
      return { exit, out, complaints };
    },
  };
}
