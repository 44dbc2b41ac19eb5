/** Which files of a workspace folder are found. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskBelow } from '../../server/src/host/disk-files.node';
import { answeredBy } from '../../server/src/host/file-questions';
import { groundOf } from '../../server/src/host/ground';
import { walk } from '../../server/src/host/walk';
import { MemoryFiles } from '../support/memory-files';

const GROUND = groundOf([], []);

function found(files: Readonly<Record<string, string>>, ground = GROUND, targets?: readonly string[]) {
  const walked = answeredBy(walk(ground, targets), new MemoryFiles(files).answer);
  return { ...walked, files: [...walked.files.keys()].sort() };
}

const named = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, 'text']));

test('Markdown anywhere, and nothing else', () => {
  const files = named('a.md', 'b.markdown', 'c.txt', 'd.md.bak', 'Docs/2031/E.MD', '.github/f.md');
  expect(found(files).files).toEqual(['.github/f.md', 'Docs/2031/E.MD', 'a.md', 'b.markdown']);
});

test('what belongs to tools never', () => {
  expect(found(named('.git/a.md', 'node_modules/b/c.md', 'docs/node_modules/d.md', 'e.md')).files).toEqual([
    'e.md',
  ]);
});

test.each([
  ['a name anywhere', { '.gitignore': 'drafts\n' }, ['a.md', 'docs/c.md', 'docs/old/d.md']],
  ['a path from the root', { '.gitignore': '/docs/drafts/\n' }, ['a.md', 'docs/c.md', 'docs/old/d.md']],
  ['a comment and an empty line', { '.gitignore': '# a.md\n\n' }, undefined],
  ['files but one', { '.gitignore': '*.md\n!c.md\n' }, ['docs/c.md']],
  ['a folder, of which nothing can be taken back', { '.gitignore': 'docs/\n!docs/c.md\n' }, ['a.md']],
  ['the content of a folder but one', { '.gitignore': 'docs/*\n!docs/c.md\n' }, ['a.md', 'docs/c.md']],
  [
    'in a folder for that folder',
    { 'docs/.gitignore': '/c.md\n' },
    ['a.md', 'docs/drafts/b.md', 'docs/old/d.md'],
  ],
  ['in a folder for what is below', { 'docs/.gitignore': 'b.md\nd.md' }, ['a.md', 'docs/c.md']],
  [
    'in a folder with an inner path',
    { 'docs/.gitignore': 'old/d.md\n' },
    ['a.md', 'docs/c.md', 'docs/drafts/b.md'],
  ],
  [
    'the inner one takes back what the outer one says',
    { '.gitignore': 'drafts/\n', 'docs/.gitignore': '!drafts/\n' },
    undefined,
  ],
  ['Windows lines', { '.gitignore': 'a.md\r\ndocs\r\n' }, []],
])('.gitignore: %s', (_, ignoring, expected) => {
  const files = ['a.md', 'docs/c.md', 'docs/drafts/b.md', 'docs/old/d.md'];
  expect(found({ ...named(...files), ...ignoring }).files).toEqual(expected ?? files);
});

test('a folder whose name is a pattern has rules of its own alone', () => {
  const files = {
    ...named('[a]/x.md', 'a/x.md', '!b/x.md', 'b/x.md'),
    '[a]/.gitignore': 'x.md',
    '!b/.gitignore': 'x.md',
  };
  expect(found(files).files).toEqual(['a/x.md', 'b/x.md']);
});

test('what the editor hides, and what is another workspace folder', () => {
  const files = named('a.md', 'docs/b.md', 'docs/out/c.md', 'inner/d.md', 'inner2/e.md');
  expect(found(files, groundOf(['inner'], ['**/out', 'a.*'])).files).toEqual(['docs/b.md', 'inner2/e.md']);
});

test('a target is looked at, and what is below it, and nothing else', () => {
  const files = {
    ...named('a.md', 'docs/b.md', 'docs/old/c.md', 'docs/old/d/e.md', 'docs/older/f.md'),
    '.gitignore': 'd',
  };
  expect(found(files, GROUND, ['docs/old'])).toMatchObject({ files: ['docs/old/c.md'] });
  expect([...found(files, GROUND, ['docs/old']).folders]).toEqual(['', 'docs', 'docs/old']);
  expect(found(files, GROUND, ['docs/b.md', 'a.md']).files).toEqual(['a.md', 'docs/b.md']);
  expect(found(files, GROUND, ['docs/old/d/e.md', 'nowhere/x.md']).files).toEqual([]);
});

test('of too many the first ones, those of the outer folders first', () => {
  const files = named('z.md', 'b/a.md', 'a/b.md', 'a/a/a.md');
  const ground = (limits: { files: number; folders: number }) => groundOf([], [], limits);
  expect(found(files, ground({ files: 2, folders: 9 }))).toMatchObject({
    files: ['a/b.md', 'z.md'],
    isPartial: true,
  });
  expect(found(files, ground({ files: 9, folders: 2 }))).toMatchObject({
    files: ['a/b.md', 'z.md'],
    isPartial: true,
  });
  expect(found(files, ground({ files: 4, folders: 4 }))).toMatchObject({ isPartial: false });
});

test('a folder without permission is told, and the others are looked at', () => {
  const files = new MemoryFiles(named('a.md', 'secret/b.md', 'c/d.md'));
  files.forbidden.add('secret');
  const walked = answeredBy(walk(GROUND), files.answer);
  expect([...walked.files.keys()]).toEqual(['a.md', 'c/d.md']);
  expect([...walked.unreadable]).toEqual([['secret', 'EACCES']]);
});

test('on the disk: links are not followed, names are what they are', () => {
  const root = mkdtempSync(join(tmpdir(), 'minutes-walk-'));
  try {
    mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, 'docs', 'ä b?.md'), '\uFEFFtext');
    writeFileSync(join(root, 'docs', 'latin.md'), Buffer.from([0xe4]));
    symlinkSync('..', join(root, 'docs', 'circle'));
    symlinkSync('ä b?.md', join(root, 'docs', 'twice.md'));
    symlinkSync('nowhere', join(root, 'docs', 'dangling.md'));
    const answer = diskBelow(root.replaceAll('\\', '/'));
    const walked = answeredBy(walk(GROUND), answer);
    expect([...walked.files.keys()]).toEqual(['docs/latin.md', 'docs/ä b?.md']);
    expect(walked.files.get('docs/ä b?.md')).toEqual({ size: 7, mtime: expect.any(Number) });
    expect(answer({ read: ['docs/ä b?.md', 'docs/latin.md', 'gone.md'] }).texts).toEqual([
      'text',
      undefined,
      undefined,
    ]);
    expect(answer({ list: ['gone', 'docs/latin.md'] }).listings).toEqual([undefined, undefined]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'on the disk: without permission',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'minutes-walk-'));
    mkdirSync(join(root, 'secret'), { mode: 0 });
    try {
      expect([...answeredBy(walk(GROUND), diskBelow(root)).unreadable]).toEqual([['secret', 'EACCES']]);
    } finally {
      chmodSync(join(root, 'secret'), 0o700);
      rmSync(root, { recursive: true });
    }
  },
);
