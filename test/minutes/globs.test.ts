/** What globs mean: names are full of characters that are special to others. */
import { describe, expect, test } from 'vitest';
import { fileMatcher, globMatcher, readGlob } from '../../server/src/minutes/globs';

const NAMES = [
  'a "alt" b.md',
  'a (alt) b.md',
  "2031-02-25 (it's late).md",
  'altalt.md',
  'a+b.md',
  'a|b.md',
  'aab.md',
  'wow!.md',
  'two $$ ^^.md',
  '!odd.md',
  'draft [1].md',
  'draft 1.md',
];

function named(glob: string): readonly string[] {
  const matches = globMatcher(glob);
  return NAMES.filter(matches);
}

describe('what is itself', () => {
  test.each([
    ['*"alt"*.md', ['a "alt" b.md']],
    ['a "*" b.md', ['a "alt" b.md']],
    ['*"*', ['a "alt" b.md']],
    ['*"none"*.md', []],
    ['*(alt)*.md', ['a (alt) b.md']],
    ['*(it*', ["2031-02-25 (it's late).md"]],
    ['*late).md', ["2031-02-25 (it's late).md"]],
    ["*it's*", ["2031-02-25 (it's late).md"]],
    ['*{ (, "}alt*.md', ['a "alt" b.md', 'a (alt) b.md']],
    ['a+b.md', ['a+b.md']],
    ['[a]+b.md', ['a+b.md']],
    ['a|b.md', ['a|b.md']],
    ['{a|b,none}.md', ['a|b.md']],
    ['wow!(.md', []],
    ['two $$ ^^?md', ['two $$ ^^.md']],
    ['!odd*', ['!odd.md']],
    ['!(a|b', []],
    ['draft [1].md', ['draft [1].md', 'draft 1.md']],
    ['draft \\[1*', ['draft [1].md']],
    ['draft [1*', ['draft [1].md']],
  ])('%s', (glob, names) => {
    expect(named(glob)).toEqual(names);
  });
});

describe('what stands for something', () => {
  test.each([
    ['a?b.md', ['a+b.md', 'a|b.md', 'aab.md']],
    ['a[!a+]b.md', ['a|b.md']],
    ['a[^a|]b.md', ['a+b.md']],
    ['a["+|]b.md', ['a+b.md', 'a|b.md']],
    ['draft {0..2}.md', ['draft 1.md']],
    ['@(aab|wow!).md', ['aab.md', 'wow!.md']],
    ['@(a (alt) b|*"*).md', ['a "alt" b.md', 'a (alt) b.md']],
    ['!(*a*|*d*).md', ['wow!.md', 'two $$ ^^.md']],
  ])('%s', (glob, names) => {
    expect(named(glob)).toEqual(names);
  });
});

test('a glob of files without a slash is about every folder, and one with a slash is not', () => {
  expect(fileMatcher('*"b"*.md')('docs/a "b".md')).toBe(true);
  expect(fileMatcher('*"b"*.md')('docs/a.md')).toBe(false);
  expect(fileMatcher('docs/*(b).md')('docs/a (b).md')).toBe(true);
  expect(fileMatcher('docs/*(b).md')('more/docs/a (b).md')).toBe(false);
});

test('a glob of files with an exclamation mark before it means every other file', () => {
  const paths = ['docs/a.md', 'b.md'];
  expect(paths.filter(fileMatcher('!docs/**'))).toEqual(['b.md']);
  expect(paths.filter(fileMatcher('!a.md'))).toEqual(['b.md']);
});

test('nothing throws at what is empty or too long', () => {
  for (const glob of ['', '*'.repeat(70_000)]) {
    expect(globMatcher(glob)('a.md')).toBe(false);
    expect(fileMatcher(glob)('a.md')).toBe(false);
  }
});

test.each([
  ['docs/*.md', { folder: 'docs', glob: '*.md' }],
  ['*.md', { folder: '', glob: '*.md' }],
  ['a (b)/"c"/*.md', { folder: 'a (b)/"c"', glob: '*.md' }],
  ['a \\[b]/*.md', { folder: 'a [b]', glob: '*.md' }],
  ['docs/!(a).md', { folder: 'docs', glob: '!(a).md' }],
  ['docs/(a).md', undefined],
  ['docs/"a|b+".md', undefined],
  ['*'.repeat(70_000), undefined],
])('where to look for %.20s', (text, below) => {
  expect(readGlob(text)).toEqual(below);
});
