import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'built-pane');
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json', 'package-lock.json'];
const AN_HOUR_IN_MILLISECONDS = 3_600_000;

const run = promisify(execFile);

/** Where the built manifest says the pane is served from: a folder of another origin than the developer's. */
export const PANE_ORIGIN = 'https://scorebook.example/pmqa';

/**
 * The folder of the production build of the sources as they stand: taskpane.html, its script, assets/, manifest.xml.
 * Built once for one state of the sources, whichever process asks first; rejects with webpack's words where it fails.
 */
export async function buildPane(): Promise<string> {
  const folder = join(CACHE, await fingerprint());
  if (existsSync(folder)) return folder;
  const workplace = `${folder}.${process.pid}`;
  await runWebpack({ ADDIN_ORIGIN: PANE_ORIGIN }, ['--output-path', workplace]);
  await removeOldBuilds();
  // A folder that appears whole: another process may have finished the same build first, and then its one serves.
  await rename(workplace, folder).catch(() => rm(workplace, { recursive: true }));
  return folder;
}

/**
 * Runs the production build with these settings and no others; resolves to its output, rejects with an error whose
 * `message` has what webpack said.
 */
export async function runWebpack(
  settings: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<string> {
  const nothingSet = { ADDIN_ORIGIN: undefined, OFFICE_JS_URL: undefined };
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  try {
    const { stdout } = await run(process.execPath, [webpack, '--mode', 'production', ...options], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', ...nothingSet, ...settings },
    });
    return stdout;
  } catch (failure) {
    throw new Error(wordsOf(failure), { cause: failure });
  }
}

/** What a failed program printed. `instanceof Error` would miss it: a page's tests have an Error of their own. */
function wordsOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return String(failure);
  return ['stdout', 'stderr', 'message']
    .map((part) => String(Object.getOwnPropertyDescriptor(failure, part)?.value ?? ''))
    .join('\n');
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of await filesOf(join(ROOT, input))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function removeOldBuilds(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  for (const name of await readdir(CACHE)) {
    const build = join(CACHE, name);
    const { mtimeMs } = await stat(build);
    if (Date.now() - mtimeMs > AN_HOUR_IN_MILLISECONDS) await rm(build, { recursive: true, force: true });
  }
}
