import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Licences that let anyone use, change and pass on the add-in, closed or open. */
const PERMISSIVE = new Set([
  ...['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'OFL-1.1'],
  ...['BlueOak-1.0.0', 'Unlicense', 'CC0-1.0'],
]);

/**
 * Packages whose package.json names no licence, each looked at by hand: the lock file's entry has to be the very one
 * that was looked at, and the licence that was found has to lie in the package.
 */
const LOOKED_AT: readonly { readonly path: string; readonly version: string; readonly words: RegExp }[] = [
  // One interface; every file of it is headed by the Apache licence, and LICENSE holds that.
  {
    path: 'node_modules/@univerjs/telemetry',
    version: '0.25.1',
    words: /Apache License\s+Version 2\.0, January 2004/,
  },
];

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const shipped = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
);

describe('the packages that the add-in ships', () => {
  it('are those that package.json names, and what they need in turn', () => {
    const names = shipped.map(([path]) => path.replace('node_modules/', ''));
    expect(names).toEqual(
      expect.arrayContaining(['react', 'react-dom', '@fluentui/react-components', 'fflate']),
    );
    expect(names).not.toContain('@microsoft/office-js');
  });

  it('are all under permissive licences', () => {
    const others = shipped.filter(([, { license = 'none' }]) => !PERMISSIVE.has(license));
    expect(
      others.map(([path, { license, version }]) => `${path} ${String(version)}: ${String(license)}`),
    ).toEqual(LOOKED_AT.map(({ path, version }) => `${path} ${version}: undefined`));
  });

  it.each(LOOKED_AT)('$path holds the licence that its package.json does not name', ({ path, words }) => {
    expect(readFileSync(join(ROOT, path, 'LICENSE'), 'utf8')).toMatch(words);
  });

  it('hold nothing of what Univer sells', () => {
    expect(shipped.filter(([path]) => path.includes('@univerjs-pro/'))).toEqual([]);
  });
});
