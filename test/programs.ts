import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that some tests need and that `npm install` does not bring. */
export type Program = 'Chromium' | 'LibreOffice';

interface ProgramPlan {
  /** The environment variable that names the file; it wins over the search. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where installers put it outside the search path. */
  readonly places: readonly string[];
  readonly advice: string;
}

const PROGRAMS: Readonly<Record<Program, ProgramPlan>> = {
  Chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    advice: 'install Chromium (Debian: apt-get install chromium) or name it in CHROMIUM_PATH',
  },
  LibreOffice: {
    variable: 'SOFFICE_PATH',
    commands: ['soffice', 'libreoffice', 'soffice.com'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    ],
    advice:
      'install LibreOffice Calc with Thai fonts (Debian: apt-get install libreoffice-calc fonts-thai-tlwg) ' +
      'or name its soffice in SOFFICE_PATH',
  },
};

/** Chromium's executable: that of `CHROMIUM_PATH`, else the first found; `null` where there is none. */
export function chromiumPath(): string | null {
  return findProgram(PROGRAMS.Chromium);
}

/** LibreOffice's `soffice`: that of `SOFFICE_PATH`, else the first found; `null` where there is none. */
export function libreOfficePath(): string | null {
  return findProgram(PROGRAMS.LibreOffice);
}

/**
 * A `describe` whose tests need a program. Where it is missing, a developer sees a skipped suite and the
 * reason on the console; continuous integration (`CI` set) sees a failing test, so that it cannot be lost.
 */
export function describeWith(program: Program, title: string, body: () => void): void {
  const { advice } = PROGRAMS[program];
  if (findProgram(PROGRAMS[program]) !== null) {
    describe(title, body);
  } else if (isContinuousIntegration()) {
    describe(title, () => {
      it(`has ${program}`, () => {
        throw new Error(`${program} was not found: ${advice}.`);
      });
    });
  } else {
    console.warn(`Not run: "${title}". ${program} was not found: ${advice}.`);
    describe.skip(title, body);
  }
}

function isContinuousIntegration(): boolean {
  const value = process.env['CI'];
  return value !== undefined && value !== '' && value !== 'false';
}

function findProgram(plan: ProgramPlan): string | null {
  const named = process.env[plan.variable];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...plan.commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...plan.places,
  ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
