import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../programs.ts';

const FLAGS = [
  // Containers run as root, where Chromium has no sandbox; it loads nothing here but what we give it.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever is not answered by the test finds no network behind it.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Starts the Chromium that `describeWith` has found; close it at the end. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium was not found');
  return chromium.launch({ executablePath, args: FLAGS });
}
