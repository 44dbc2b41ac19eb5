/** What globs say of files, as it is looked up for ten thousand of them. */
import { expect, test } from 'vitest';
import { answeredBy } from '../../server/src/host/file-questions';
import { groundOf } from '../../server/src/host/ground';
import { rulingOfProject, rulingOfSettings } from '../../server/src/host/rulings';
import { walk } from '../../server/src/host/walk';
import { MemoryFiles } from '../support/memory-files';

const EVERYTHING = '{ "include": ["**"] }';

function ruled(files: Readonly<Record<string, string>>) {
  const memory = new MemoryFiles(files);
  let reads = 0;
  const read = (path: string) => {
    reads++;
    return memory.read(path.slice(1));
  };
  const walked = answeredBy(walk(groundOf([], [])), memory.below('w'));
  const rule = rulingOfProject('/w', walked, read);
  return { of: Object.fromEntries([...walked.files.keys()].map((path) => [path, rule(path)])), reads };
}

test('the nearest configuration upwards counts, also one around the workspace folder', () => {
  const files = {
    '.minutes.json': EVERYTHING,
    'w/a.md': '',
    'w/b/c.md': '',
    'w/b/.minutes.yaml': 'exclude: [c.md]',
  };
  expect(ruled(files).of).toEqual({ 'a.md': 'include', 'b/c.md': 'exclude' });
});

test('none counts beyond the root of a repository, which may be a folder or a file', () => {
  const files = {
    ...{ 'w/.minutes.json': EVERYTHING, 'w/a.md': '' },
    ...{ 'w/b/.git/HEAD': '', 'w/b/c/d.md': '', 'w/e/.git': 'gitdir: x', 'w/e/f.md': '' },
  };
  expect(ruled(files).of).toEqual({ 'a.md': 'include', 'b/c/d.md': 'nothing', 'e/f.md': 'nothing' });
});

test('it is looked for where there is one, not in every folder', () => {
  const paths = Array.from({ length: 100 }, (_, index) => `w/${index}/${index}/a.md`);
  expect(ruled(Object.fromEntries(paths.map((path) => [path, '']))).reads).toBeLessThan(20);
});

test('a glob of the settings without a slash means a name in any folder, and exclusion is stronger', () => {
  const rule = rulingOfSettings({ include: ['docs/*.md', 'b.md'], exclude: ['c.md'] });
  expect(['docs/a.md', 'x/docs/a.md', 'x/b.md', 'docs/c.md'].map(rule)).toEqual([
    ...['include', 'nothing', 'include', 'exclude'],
  ]);
});

test('quotes and parentheses in globs are what they are in names', () => {
  const rule = rulingOfSettings({ include: ['*(late)*.md'], exclude: ['*"alt"*.md'] });
  expect(['a (late).md', 'a "alt".md', 'a.md'].map(rule)).toEqual(['include', 'exclude', 'nothing']);
  const config = `exclude: ['docs/*"alt"*.md', 'docs/*(late)*']`;
  const files = {
    'w/.minutes.yaml': config,
    'w/docs/a (late).md': '',
    'w/docs/a "alt".md': '',
    'w/docs/a.md': '',
  };
  expect(ruled(files).of).toEqual({
    ...{ 'docs/a (late).md': 'exclude', 'docs/a "alt".md': 'exclude', 'docs/a.md': 'nothing' },
  });
});
