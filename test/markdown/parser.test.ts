import fc from 'fast-check';
import MarkdownItClass from 'markdown-it';
import { expect, test } from 'vitest';
import { NORMAL } from '../../server/src/markdown/parser';

const md = new MarkdownItClass();

test('what is taken for a normal address is one that markdown-it gives back as it is', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(NORMAL, { size: '+1' }),
      (address) => md.normalizeLink(address) === address,
    ),
    { numRuns: 1_000, seed: 1 },
  );
});

test.each([
  'https://example.org/Lamps/pull/12?a=1&b#L_3-~+',
  'http://lamps.example.org',
  'https://a.b.c.d#lamp',
])('%s is', (address) => expect(NORMAL.test(address)).toBe(true));

test.each([
  ...['https://exämple.org/', 'https://example.org/ä', 'https://example.org/%C3%A4', 'https://example.org/%'],
  ...['https://example.org/a b', 'https://example.org:80/', 'https://ada@example.org/', 'https://a.b.c.d.e/'],
  ...['HTTPS://example.org/', 'https://Example.org/', 'mailto:ada@example.org', '/lamps/12', 'lamps.md'],
  `https://${'a'.repeat(64)}.org/`,
])('%s may not be', (address) => expect(NORMAL.test(address)).toBe(false));
