/** Small texts that once stopped the server. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';

test('130,000 names in one line can be read', () => {
  expect(parse(`Present: ${'Al Bo, '.repeat(130_000)}\n`).people.all.length).toBe(1);
});

// White space is Unicode's to markdown-it's pattern of a tag, and so are the characters of a value without quotes.
test.each(['', 'Ada: '])('a tag with no-break spaces is read at once behind "%s"', (before) => {
  const start = process.cpuUsage();
  parse(`${before}<a${'\u00A0a=b\u00A0c'.repeat(200)}\n`);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});
