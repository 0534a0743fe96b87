import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { PANE_ORIGIN } from '../build/built-pane.ts';
import { HOST_PAGE } from './bundle-host-page.ts';

/**
 * Where the page that plays Excel on the web is: another origin than the pane's, so that neither can reach into the
 * other, and the same host name, which is what Microsoft's client trusts without asking the user.
 */
export const EXCEL_PAGE = `${new URL(PANE_ORIGIN).protocol}//${new URL(PANE_ORIGIN).host}:8443/`;

/** Where the pane's page asks for Microsoft's client. */
export const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CLIENT = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** What the browser is given to load. */
export interface Files {
  /** The folder of the built pane. */
  readonly pane: string;
  /** The script of the page around it. */
  readonly hostScript: string;
}

/** The whole internet as the browser finds it; keeps a list of what it was asked for and does not have. */
export interface Network {
  /** Addresses asked for that are neither the pane's, nor Microsoft's client, nor the page around. */
  readonly strangers: string[];
  /** Addresses of the pane or of Microsoft's client at which there is nothing. */
  readonly missing: string[];
}

/**
 * Answers every request of the browser: the built pane at the address that its manifest gives, Microsoft's client
 * at the one of its CDN, from the npm package, and the page that plays Excel. All else is refused.
 */
export async function answerRequests(context: BrowserContext, { pane, hostScript }: Files): Promise<Network> {
  const network: Network = { strangers: [], missing: [] };
  const folders: readonly (readonly [string, string])[] = [
    [`${PANE_ORIGIN}/`, pane],
    [MICROSOFT, CLIENT],
  ];
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = origin + pathname;
    if (address === EXCEL_PAGE) return answer(route, '.html', HOST_PAGE);
    if (address === `${EXCEL_PAGE}web-excel.js`) return answer(route, '.js', hostScript);
    const [place, folder] = folders.find(([start]) => address.startsWith(start)) ?? [];
    if (place === undefined || folder === undefined) {
      network.strangers.push(address);
      return route.abort();
    }
    const file = join(folder, address.slice(place.length));
    if (existsSync(file) && statSync(file).isFile()) {
      return answer(route, extname(file), await readFile(file));
    }
    network.missing.push(address);
    return route.fulfill({ status: 404 });
  });
  return network;
}

async function answer(route: Route, ending: string, body: string | Buffer): Promise<void> {
  await route.fulfill({ contentType: TYPES[ending] ?? 'application/octet-stream', body });
}
