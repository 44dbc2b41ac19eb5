/** `minutes explain`: the pages of the rules as a terminal shows them. */
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { pageText } from '../../server/src/cli/explain/page';
import type { Screen } from '../../server/src/cli/terminal';
import { RULES } from '../../server/src/rules/index';
import { ran } from '../support/ran';

const rulePages = fileURLToPath(new URL('../../server/src/rules/', import.meta.url));

function explain(args: readonly string[], screen?: Screen, pages: string | undefined = rulePages) {
  return ran(['explain', ...args], {
    ...{ cwd: '/', screen, ...(pages !== '' && { rulePages: pages }) },
  });
}

const PAGE = `# dark-pier

The pier is dark.

## Why

A reader who finds \`Ada: it is dark\` cannot tell _where_ **that** was, see [the other](lit-pier.md) and
[the roster](../config/README.md) or [a page](https://example.org/pier).

\`\`\`md bad
- Ada: it is dark,   and a line that is longer than the screen stays as it is
\`\`\`

\`\`\`md good

- Ada: light
\`\`\`

1. first of all, light it
2. then look

- one
  - within

| Sign | What it means |
| --- | --- |
| \`a\` | a sign that takes two lines at least |
| bc | short |
`;

const plain = (markdown: string, width: number): string =>
  pageText(markdown, { width, paint: ({ text }) => text });

test('headings at the margin, the rest below them, code as it is', () =>
  expect(plain(PAGE, 40)).toBe(`dark-pier

  The pier is dark.

Why

  A reader who finds \`Ada: it is dark\`
  cannot tell “where” that was, see the
  other (minutes explain lit-pier) and
  the roster or a page
  (https://example.org/pier).

  Found:

      - Ada: it is dark,   and a line that is longer than the screen stays as it is

  Not found:


      - Ada: light

  1. first of all, light it

  2. then look

  - one

    - within

  Sign  What it means
  \`a\`   a sign that takes two lines at
        least
  bc    short
`));

test('the last column of a table stands below the others where there is no room beside them', () =>
  expect(plain('| What is long | What it is |\n| --- | --- |\n| a very long cell | so long |\n', 30)).toBe(
    '  What is long\n    What it is\n  a very long cell\n    so long\n',
  ));

test('what is no letter of Latin has the width that it has', () =>
  expect(plain('日本語 日本語\n', 14).split('\n').slice(0, 2)).toEqual(['  日本語', '  日本語']));

test.each(RULES)(
  'the page of $id has no Markdown left but in code, in lines of the screen',
  ({ id, summary }) => {
    const { out, err, code } = explain([id], { columns: 60, hasColours: false });
    expect([err, code]).toEqual(['', 0]);
    expect(out.startsWith(`${id}\n\n  ${summary().slice(0, 20)}`)).toBe(true);
    const text = out.split('\n').filter((line) => !line.startsWith('      '));
    expect(text.filter((line) => line.length > 60 && line.includes('  ', 2))).toEqual([]);
    expect(text.join('\n').replace(/`[^`]*`/g, '')).not.toMatch(/\]\(|^#|\*\*|(?<!\w)_|_(?!\w)/m);
  },
);

test('styles are for a screen with colours, and change nothing but that', () => {
  const usual = explain(['unused-disable'], { columns: 80, hasColours: false });
  const styled = explain(['unused-disable'], { columns: 80, hasColours: true });
  expect(usual).toEqual(explain(['unused-disable']));
  expect(styled.out).toContain('\u001b[1munused-disable\u001b[22m');
  expect(stripVTControlCharacters(styled.out)).toBe(usual.out);
});

test('a wide screen has lines that can be read', () => {
  const { out } = explain(['unlisted-speaker'], { columns: 300, hasColours: false });
  const longest = Math.max(...out.split('\n').map(({ length }) => length));
  expect([longest > 90, longest <= 100]).toEqual([true, true]);
});

test('all rules, with how severe they are', () => {
  const { out, code } = explain([]);
  const lines = out.split('\n').filter((line) => /^\S/.test(line));
  expect(lines.slice(1).map((line) => line.split(/\s+/)[0])).toEqual(RULES.map(({ id }) => id));
  expect(out).toContain('\nspeaker-format        hint         A statement is not written');
  expect([out.split('\n').every(({ length }) => length <= 80), code]).toEqual([true, 0]);
});

test.each([
  [['unlisted-speakr'], 'there is no rule “unlisted-speakr”, but “unlisted-speaker”;'],
  [['dark-pier'], 'there is no rule “dark-pier”, but minutes explain lists all of them;'],
  [['\u001b[31m'], 'there is no rule “\\u{1b}[31m”'],
  [
    ['unsorted'],
    '“unsorted” is no rule, but a check of minutes roster check, which docs/command-line.md explains',
  ],
  [['placeholder', 'b'], 'explain takes one rule, not “b” as well;'],
])('%j is no rule', (args, message) => {
  const { out, err, code } = explain(args);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain(`minutes: ${message}`);
});

test.each([
  ['', 'minutes: the page of placeholder is not there\n'],
  [
    '/nowhere',
    /^minutes: the page of placeholder cannot be shown, .nowhere.placeholder\.md: there is no such file/,
  ],
])('a page that is not there (%j)', (pages, message) =>
  expect(explain(['placeholder'], undefined, pages)).toEqual({
    out: '',
    err: expect.stringMatching(message),
    code: 2,
  }),
);
