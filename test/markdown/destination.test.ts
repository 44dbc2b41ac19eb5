import { expect, test } from 'vitest';
import { destination } from '../../server/src/markdown/destination';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['a b.md', '<a b.md>'],
  ['a).md', '<a).md>'],
  ['a<b>.md', '<a\\<b\\>.md>'],
  ['a\\_b.md', '<a\\\\_b.md>'],
])('%s is written %s', (href, written) => expect(destination(href)).toBe(written));
