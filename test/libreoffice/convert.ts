import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficePath } from '../programs.ts';
import { parseCsv } from './csv.ts';
import { PROFILE_SETTINGS } from './profile.ts';

/** What LibreOffice can make of a workbook. */
export type Conversion = 'csv' | 'xlsx' | 'pdf';

/**
 * The filter of each conversion. CSV: comma, quote, UTF-8, from line 1, raw numbers in full precision rather
 * than as shown, results rather than formulas, and (-1) every sheet as a file of its own.
 */
const FILTERS: Readonly<Record<Conversion, string>> = {
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pdf: 'pdf:calc_pdf_Export',
};

/** A start takes about two seconds, a workbook of 200,000 formulas about seven; a machine may be busy. */
const TIMEOUT_MS = 240_000;

/**
 * Opens workbooks in LibreOffice, which calculates every formula anew, and saves them in another form.
 * One call converts all files with one start of the program; calls may run at the same time.
 *
 * @param files name (`scores.xlsx`, no folders) -> bytes
 * @returns name -> bytes: `scores.xlsx` or `scores.pdf`; for `csv` one file per sheet, `scores-SHEET.csv`
 * @throws Error with the program's own words when it is missing, fails, takes too long or skips a file
 */
export async function convertWithLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  to: Conversion,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'scorebook-libreoffice-'));
  try {
    const [input, output, settings] = [join(folder, 'in'), join(folder, 'out'), join(folder, 'profile/user')];
    for (const made of [input, output, settings]) await mkdir(made, { recursive: true });
    await writeFile(join(settings, 'registrymodifications.xcu'), PROFILE_SETTINGS);
    for (const [name, bytes] of files) {
      if (name !== basename(name)) throw new Error(`Not a plain file name: ${name}`);
      await writeFile(join(input, name), bytes);
    }
    const said = await run([
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck'],
      ...['--convert-to', FILTERS[to], '--outdir', output],
      ...[...files.keys()].map((name) => join(input, name)),
    ]);
    const converted = new Map<string, Uint8Array>();
    for (const name of (await readdir(output)).sort()) {
      converted.set(name, new Uint8Array(await readFile(join(output, name))));
    }
    for (const name of files.keys()) {
      const stem = basename(name, extname(name));
      const isThere = [...converted.keys()].some((made) =>
        to === 'csv' ? made.startsWith(`${stem}-`) : made === `${stem}.${to}`,
      );
      if (!isThere) throw new Error(`LibreOffice made no ${to} of ${name}.\n${said}`);
    }
    return converted;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * The values of one workbook after LibreOffice has calculated it.
 *
 * @returns sheet name -> rows of raw values as text, in full precision (`""` where blank, `TRUE`, `#N/A`;
 *   `62.5%` where the cell shows percent). Rows end with the last used cell of the sheet.
 * @throws Error as `convertWithLibreOffice`
 */
export async function recalculate(workbook: Uint8Array): Promise<ReadonlyMap<string, string[][]>> {
  const converted = await convertWithLibreOffice(new Map([['workbook.xlsx', workbook]]), 'csv');
  const decoder = new TextDecoder();
  return new Map(
    [...converted].map(([name, bytes]) => [
      name.slice('workbook-'.length, -'.csv'.length),
      parseCsv(decoder.decode(bytes)),
    ]),
  );
}

/** Runs soffice to its end and gives what it printed; the process and its children die on a timeout. */
async function run(parameters: readonly string[]): Promise<string> {
  const program = libreOfficePath();
  if (program === null) throw new Error('LibreOffice was not found.');
  // A UTF-8 locale of its own: the names of CSV files are sheets' names, in Thai.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp' };
  const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      reject(new Error(`LibreOffice did not end within ${String(TIMEOUT_MS / 1000)} s.\n${said}`));
    }, TIMEOUT_MS);
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new Error(`LibreOffice did not start: ${program}`, { cause }));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(said);
      else reject(new Error(`LibreOffice ended with ${String(code)}.\n${said}`));
    });
  });
}
