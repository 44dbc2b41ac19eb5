import { expect, test } from 'vitest';
import { pathFrom } from '../../server/src/archive/path-from';
import { relativeLink } from '../../server/src/minutes/relative-link';

test.each([
  ['minutes/may.md', '../rfcs/0002-light.md#why', 'rfcs/0002-light.md'],
  ['minutes/may.md', '/rfcs/0002-light.md', 'rfcs/0002-light.md'],
  ['may.md', './rfcs/0002%20light%20%28the%20pier%29.md', 'rfcs/0002 light (the pier).md'],
  ['may.md', 'rfcs/0002-100%.md', 'rfcs/0002-100%.md'],
])('from %s %s leads to %s', (from, link, path) => {
  expect(pathFrom(from, link)).toBe(path);
});

test('what lies above the folder is linked from elsewhere as it was', () => {
  const link = '../../rfcs/0002-light.md';
  expect(relativeLink('minutes/june.md', pathFrom('minutes/may.md', link))).toBe(link);
});

test('a path that was linked is linked from elsewhere as it was', () => {
  const link = '../rfcs/0002%20light%20%28the%20pier%29.md';
  expect(relativeLink('minutes/june.md', pathFrom('minutes/may.md', link))).toBe(link);
});
