/** How the session with Neovim is counted, and the lines that it starts from. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeBelow } from './code-below.mjs';
import { countsOfTap } from './tap.mjs';

const counts = (passed: number, failed: number, ...failures: readonly string[]) => ({
  ...{ numPassedTests: passed, numFailedTests: failed, numPendingTests: 0 },
  ...{ failures, retries: [] },
});

test.each([
  ['all passed', '1..2\nok 1 - a\nok 2 - b\n', counts(2, 0)],
  [
    'one failed, and what comes after it was not reached',
    '1..3\nok 1 - a\nnot ok 2 - b\n# why\n',
    counts(1, 2, '2 - b', '1 steps were not reached.'),
  ],
  ['it ended before the first', '', counts(0, 1, '1 steps were not reached.')],
])('counts: %s', (_, output, expected) => expect(countsOfTap(output)).toEqual(expected));

test('the code below a heading is the first block there', () => {
  const page =
    '# A\n\n```lua\na = 1\n```\n\n## B\n\nText.\n\n```lua\nb = 1\n\nb = 2\n```\n\n```lua\nc\n```\n';
  expect(codeBelow(page, '## B')).toBe('b = 1\n\nb = 2\n');
  expect(() => codeBelow(page, '## C')).toThrow('"## C"');
});

test('there are lines for each version of Neovim', () => {
  const page = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8');
  expect(codeBelow(page, '### Neovim 0.7 to 0.10')).toContain('minutes-language-server');
  expect(codeBelow(page, '### Neovim 0.11 and later')).toContain('minutes-language-server');
});
