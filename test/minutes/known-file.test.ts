import { expect, test } from 'vitest';
import { knownFile } from '../../server/src/minutes/known-file';

test.each([
  ['file:///work/mill/2026-03-04.md', 'mill/2026-03-04.md', '2026-03-04.md'],
  ['vscode-vfs://github/mill/4%20March.md', '4 March.md', '4 March.md'],
  ['file:///', '', ''],
])('the file %s at %j is called %j', (uri, path, name) =>
  expect(knownFile(uri, path)).toEqual({ uri, path, name }),
);

test('what was never saved has none', () =>
  expect(knownFile('untitled:Untitled-1', 'Untitled-1')).toBeUndefined());
