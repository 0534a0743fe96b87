import { resolve } from 'node:path';
import { runCommand } from './run-command.ts';
import { createTerminal } from './terminal.ts';

// npm runs scripts in the project's folder; the paths that a user types are meant from where the user is.
const from = process.env['INIT_CWD'] ?? process.cwd();

process.exitCode = await runCommand(process.argv.slice(2), {
  ...createTerminal(),
  locate: (path) => resolve(from, path),
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
});
