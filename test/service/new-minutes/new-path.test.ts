import { expect, test } from 'vitest';
import { newPath } from '../../../server/src/service/new-minutes/new-path';

test.each([
  ['2026-03-11.md', '2027-04-08.md'],
  ['minutes/minutes-2026-03-11.md', 'minutes/minutes-2027-04-08.md'],
  ['notes/20260311.md', 'notes/20270408.md'],
  ['notes/2026_03_11-board.md', 'notes/2027_04_08-board.md'],
  ['2026/03/2026-03-11.md', '2027/04/2027-04-08.md'],
  ['meetings/2026-03/2026-03-11.md', 'meetings/2027-04/2027-04-08.md'],
  ['Board 2026/11 March 2026.md', 'Board 2027/8 April 2027.md'],
  ['2025/2026-03-11.md', '2025/2027-04-08.md'],
  ['minutes/march.md', 'minutes/2027-04-08.md'],
])('%s → %s', (path, expected) => expect(newPath(path, '2026-03-11', '2027-04-08')).toBe(expected));

test('where nobody knows the last day, folders stay', () =>
  expect(newPath('2026/last.md', undefined, '2027-04-08')).toBe('2026/2027-04-08.md'));
