import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** Bundling the spreadsheet takes a busy machine its time. */
const BUILD_TIME = 300_000;

let server: ChildProcess | null = null;

/** Starts the demo as `npm run demo` does; resolves to the address that it prints. */
function startDemo(): Promise<string> {
  const child = spawn('npm', ['run', '--silent', 'demo', '--', '--no-open'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', NODE_ENV: 'production' },
    // A group of its own, so that all of it can be stopped.
    detached: true,
  });
  server = child;
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\/workbench\.html/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the demo ended with ${String(code)}:\n${said}`)));
  });
}

afterAll(() => {
  if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
});

describe('npm run demo', () => {
  it(
    'serves the workbench at the address that it prints, with all that the page asks for',
    async () => {
      const address = await startDemo();
      const page = await fetch(address);
      const html = await page.text();
      expect(page.status).toBe(200);
      const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
      expect(files).toHaveLength(3);
      for (const file of files) expect((await fetch(new URL(file, address))).status).toBe(200);
      // Nothing that reloads the page: its policy would forbid the connection.
      expect(html).not.toMatch(/webpack-dev-server|sockjs/);
    },
    BUILD_TIME,
  );
});
