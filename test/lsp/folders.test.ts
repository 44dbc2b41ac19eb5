/** The path by which a document is judged. */
import { expect, test } from 'vitest';
import { Folders, openedFolders } from '../../server/src/lsp/folders';

const named = (...uris: string[]) => uris.map((uri) => ({ uri, name: uri }));

test.each([
  ['below its folder', named('file:///work'), 'file:///work/meetings/a.md', 'meetings/a.md'],
  [
    'below the innermost folder',
    named('file:///work', 'file:///work/meetings/'),
    'file:///work/meetings/a.md',
    'a.md',
  ],
  [
    'not below a folder whose name only begins alike',
    named('file:///work'),
    'file:///workshop/a.md',
    'workshop/a.md',
  ],
  ['encoded in two ways', named('file:///c%3A/Ada%20B'), 'file:///c:/Ada%20B/n%C3%B6tes.md', 'nötes.md'],
  ['from a single root', 'file:///work', 'file:///work/a.md', 'a.md'],
  ['without a folder', null, 'file:///home/ada/minutes/a.md', 'home/ada/minutes/a.md'],
  ['with a host', undefined, 'vscode-vfs://github/lantern/minutes/a.md', 'lantern/minutes/a.md'],
  ['untitled', undefined, 'untitled:Untitled-1', 'Untitled-1'],
  ['badly encoded', named('file:///work'), 'file:///work/%E0%A4%A.md', '%E0%A4%A.md'],
])('%s', (_, folders, uri, path) => {
  expect(new Folders(folders).relativePath(uri)).toBe(path);
});

test('folders come and go', () => {
  const folders = new Folders(named('file:///work'));
  folders.change({ added: named('file:///home'), removed: named('file:///work') });
  expect(folders.relativePath('file:///home/a.md')).toBe('a.md');
  expect(folders.relativePath('file:///work/a.md')).toBe('work/a.md');
});

test.each([
  [{ workspaceFolders: named('file:///a'), rootUri: 'file:///b', rootPath: '/c' }, named('file:///a')],
  [{ workspaceFolders: [], rootUri: 'file:///b', rootPath: '/c' }, []],
  [{ workspaceFolders: null, rootUri: 'file:///b', rootPath: '/c' }, 'file:///b'],
  [{ rootUri: null, rootPath: '/c d\\e' }, 'file:///c%20d%5Ce'],
  [{ rootUri: null, rootPath: 'C:\\notes' }, 'file:///C:/notes'],
  [{ rootUri: null, rootPath: null }, undefined],
  [{ rootUri: null }, undefined],
])('of %j the folders are %j', (params, folders) => {
  expect(openedFolders(params)).toEqual(folders);
});
