/** Small texts that once stopped the server. */
import { expect, test } from 'vitest';
import type { Paragraph } from '../../server/src/markdown/block';
import { cutPieces } from '../../server/src/markdown/pieces';
import { readAttendees } from '../../server/src/minutes/attendees';
import { parse } from '../../server/src/minutes/parse';

// A call has room for some 120,000 arguments.
test('more names in one line than a call has room for are read', () => {
  const text = `Present: ${'Ada,'.repeat(130_000)}`;
  const span = { start: 0, end: text.length };
  const line: Paragraph = {
    ...{
      kind: 'paragraph',
      span,
      lines: [span],
      item: undefined,
      quoted: false,
      leads: false,
      definitions: {},
    },
  };
  expect(readAttendees(text, [line], undefined).lists[0]?.entries).toHaveLength(130_000);
});

// White space is Unicode's to markdown-it's pattern of a tag, and so are the characters of a value without quotes.
test.each(['', 'Ada: '])('a tag with no-break spaces is read at once behind "%s"', (before) => {
  const start = process.cpuUsage();
  parse(`${before}<a${'\u00A0a=b\u00A0c'.repeat(200)}\n`);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});

test('a fence above 100,000 headings swallows them at once', () => {
  const text = `# a\n${'# b\n'.repeat(100_000)}`;
  const before = cutPieces(text, undefined, 1);
  const start = process.cpuUsage();
  expect(cutPieces(`# a\n\`\`\`\n${text}`, before, 1).all.length).toBeLessThan(3);
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});
