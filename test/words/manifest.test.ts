/** What the manifest says stands in `package.nls.json`, so that it can be said in other languages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${root}${name}`, 'utf8'));
const manifest = read('package.json') as { readonly description: string; readonly contributes: object };

/** The fields of contributions that VS Code shows, whatever they belong to. */
const SHOWN = new Set([
  'title',
  'shortTitle',
  'category',
  'label',
  'name',
  'contextualTitle',
  'contents',
  'altText',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'enumItemLabels',
  'deprecationMessage',
  'markdownDeprecationMessage',
  'patternErrorMessage',
  'errorMessage',
]);

/** A name is the same in every language; `$minutes` is what tasks write. */
const NAMES = new Set(['Minutes', 'minutes']);

const shown = [manifest.description, ...shownIn(manifest.contributes)];

test('each text of the manifest is a key', () => {
  expect(shown.filter((text) => !NAMES.has(text) && !/^%[^%]+%$/.test(text))).toEqual([]);
});

test('each key of the manifest has a text, and each text a key', () => {
  const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
  expect([...new Set(keys)].toSorted()).toEqual(Object.keys(read('package.nls.json') as object).toSorted());
});

/** The texts that somebody sees, at any depth. */
function shownIn(value: unknown, isShown = false): readonly string[] {
  if (typeof value === 'string') return isShown ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => shownIn(item, isShown));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => shownIn(item, SHOWN.has(key)));
}
