import { describe, expect, test } from 'vitest';
import { deadLinks, packagedPage } from '../../scripts/package/links.mjs';
import { placeInVsix } from '../../scripts/package/vsix-places.mjs';

describe('the README of the extension', () => {
  test.each([
    ['a page that lies elsewhere', '[`a`](server/src/rules/a.md)', '[`a`](dist/rules/a.md)'],
    ['a file with another name', '[new](CHANGELOG.md)', '[new](changelog.md)'],
    ['what is not in it', '[how to](CONTRIBUTING.md)', 'how to'],
    ['a place in a file', '[JSON](docs/report.md#json)', '[JSON](docs/report.md#json)'],
    ['a picture', '![P](docs/pictures/p.png)', '![P](docs/pictures/p.png)'],
    ['a place in itself, and the web', '[a](#a) [b](https://b.org/c.md)', '[a](#a) [b](https://b.org/c.md)'],
  ])('%s', (_, text, expected) =>
    expect(packagedPage(text, { from: 'README.md', to: 'readme.md' }, placeInVsix)).toBe(expected),
  );
});

test('links lead on from where a page and what it names have gone', () => {
  const places = new Map([
    ['docs/npm.md', 'README.md'],
    ['docs/report.md', 'docs/report.md'],
    ['CHANGELOG.md', 'CHANGELOG.md'],
  ]);
  const page = '[report](report.md#json) [new](../CHANGELOG.md) [how](../CONTRIBUTING.md)';
  const moved = packagedPage(page, { from: 'docs/npm.md', to: 'README.md' }, (path) => places.get(path));
  expect(moved).toBe('[report](docs/report.md#json) [new](CHANGELOG.md) how');
});

describe('dead links', () => {
  const files = new Set(['readme.md', 'dist/rules/a.md', 'dist/config/README.md']);
  const dead = (page: string, text: string) => deadLinks(new Map([[page, text]]), files);

  test('are those to files that are not there', () => {
    expect(dead('readme.md', '[a](dist/rules/a.md) [b](dist/rules/b.md#c)')).toEqual([
      'readme.md: dist/rules/b.md',
    ]);
    expect(dead('dist/rules/a.md', '[c](../config/README.md) [`b`](b.md)')).toEqual([
      'dist/rules/a.md: b.md',
    ]);
  });

  test('are not in code', () =>
    expect(dead('readme.md', '`[a](b.md)`\n\n```md\n- [a](b.md)\n```\n')).toEqual([]));
});
