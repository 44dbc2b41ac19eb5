import { expect, test } from 'vitest';
import { KnownFolders } from '../../server/src/archive/known-folders';

test('a folder is known as long as something lies in it, however deep', () => {
  const folders = new KnownFolders();
  folders.add('file:///work/a.b/c/x.md');
  folders.add('file:///work/a.b/y.md');
  expect(['a.b/c', 'a.b', 'a', 'a.b/y.md'].map((path) => folders.has(`file:///work/${path}`))).toEqual([
    ...[true, true, false, false],
  ]);
  folders.remove('file:///work/a.b/c/x.md');
  expect([folders.has('file:///work/a.b/c'), folders.has('file:///work/a.b')]).toEqual([false, true]);
});
