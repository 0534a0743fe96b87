import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExcelStage, createStage } from './excel-stage.ts';
import { connectEvents, createNativeBridge } from './native-bridge.ts';

/** The requirement set that the add-in's manifest asks for, as ExcelApi 1.`floor`. */
const FLOOR = 9;

let stage: ExcelStage | null = null;
let newest = FLOOR;

function currentStage(): ExcelStage {
  if (!stage) throw new Error('openWorkbook() comes first');
  return stage;
}

/**
 * Opens a fresh workbook behind the client; the one before is gone. Loads the client the first time.
 *
 * @param minor this Excel has ExcelApi up to 1.`minor`
 */
export function openWorkbook(minor: number = FLOOR): ExcelStage {
  newest = minor;
  const isFirst = stage === null;
  stage = createStage();
  if (isFirst) loadClient();
  connectEvents(bridge, stage.events);
  return stage;
}

const bridge = createNativeBridge(currentStage);

/**
 * Runs Microsoft's unmodified client in the global scope of this test file, in front of our bridge. The client
 * then refuses, by its own table, whatever lies above the floor; and tells its host at once which ranges it drops,
 * so that those round trips are counted.
 */
function loadClient(): void {
  const client = join(
    dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist/excel-win32-16.01.js',
  );
  Reflect.set(globalThis, 'window', globalThis);
  if (typeof navigator === 'undefined')
    Reflect.set(globalThis, 'navigator', { userAgent: 'node', language: 'en-US' });
  Reflect.set(globalThis, '_richApiNativeBridge', bridge);
  // An indirect eval runs in the scope of the page, as a script element would.
  const runAsScript = eval;
  runAsScript(readFileSync(client, 'utf8'));
  const common = member(OfficeExtension, 'CommonUtility');
  Reflect.set(common, '_doApiNotSupportedCheck', true);
  Reflect.set(common, 'isSetSupported', isSetSupported);
  Reflect.set(member(OfficeExtension, 'Utility'), '_synchronousCleanup', true);
}

/** What this Excel has, as Office tells it. */
export function isSetSupported(set: string, version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return set === 'ExcelApi' && major === 1 && (minor ?? 0) <= newest;
}

function member(owner: object, name: string): object {
  const found: unknown = Reflect.get(owner, name);
  if (typeof found !== 'object' && typeof found !== 'function')
    throw new TypeError(`The client has no ${name}`);
  if (found === null) throw new TypeError(`The client has no ${name}`);
  return found;
}
