import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Licences that let anyone use, change and pass on the add-in, closed or open. */
const PERMISSIVE = new Set([
  ...['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'OFL-1.1'],
  ...['BlueOak-1.0.0', 'Unlicense', 'CC0-1.0'],
]);

interface LockedPackage {
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
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });
});
