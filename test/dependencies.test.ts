/** `npm ci` works on every platform and on the oldest Node.js that the manifest promises. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'));
const manifest = read('package.json');
const locked: [string, Locked][] = Object.entries(read('package-lock.json').packages);

test('versions are exact', () => {
  const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

// npm leaves out a binary that it could not find when it wrote the file, and `npm ci` refuses such a file.
test('the lock file has the binaries of all platforms', () => {
  const names = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const missing = locked.flatMap(([, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});

test('every package runs on the oldest Node.js', () => {
  const oldest = minVersion(manifest.engines.node)?.version ?? '';
  const tooNew = locked.filter(([, { engines }]) => engines?.node && !satisfies(oldest, engines.node));
  expect(tooNew.map(([path, { engines }]) => `${path} needs ${engines?.node}`)).toEqual([]);
});
