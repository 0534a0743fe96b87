import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as later } from 'node:timers/promises';
import { type Folder, makeFolder } from './run-in-folder.ts';

const PROGRAM = require.resolve('./write-without-end.ts');

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

describe('a program that is ended while it writes', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves the file as it was and nothing beside it (%s)', async (signal, code) => {
    await writeFile(folder.path('out.xlsx'), 'as it was');
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, folder.path('out.xlsx')], {
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while ((await folder.files()).length < 2 && child.exitCode === null) await later(20);
    const during = await folder.files();
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    expect(during).toEqual(['out.xlsx', `out.xlsx.${String(child.pid)}.part`]);
    expect(await folder.files()).toEqual(['out.xlsx']);
    expect(await readFile(folder.path('out.xlsx'), 'utf8')).toBe('as it was');
  });
});
