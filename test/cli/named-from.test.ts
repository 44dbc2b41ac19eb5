import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { namedFrom } from '../../server/src/cli/files/named-from';

test('a file is named by the way from the working directory', () => {
  expect(namedFrom('/work/docs', '/work/docs/notes/a.md')).toBe('notes/a.md');
  expect(namedFrom('/work/docs', '/work/roster.yaml')).toBe('../roster.yaml');
  expect(namedFrom('/work/docs', '/work/docs/..drafts/a.md')).toBe('..drafts/a.md');
});

// On Windows no name has one.
test.skipIf(sep === '\\')('a backslash in a name is no step of the way', () => {
  expect(namedFrom('/work', '/work/notes\\a.md')).toBe('notes\\a.md');
});
