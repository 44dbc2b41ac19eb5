import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { isMinutes } from '../../server/src/minutes/detect';
import { markAs } from '../../server/src/minutes/mark-as';

const judge = (text: string): boolean => isMinutes(text, 'a.md', { include: [], exclude: [] }).minutes;

function marked(text: string, wanted: boolean): string {
  const result = applyEdits(text, [markAs(text, wanted, judge)]);
  expect(judge(result)).toBe(wanted);
  return result;
}

const README = '# Readme\n\nNothing.\n';
const MINUTES = '# Mill minutes 2031-03-12\n\n## Attendees\n\n- Ada Byron\n\n## Minutes\n\n- Ada: one\n';

test.each([
  ['a text', README, '<!-- minutes: on -->\n\n# Readme\n\nNothing.\n'],
  ['an empty one', '', '<!-- minutes: on -->\n'],
  ['one with CRLF', '# Readme\r\n', '<!-- minutes: on -->\r\n\r\n# Readme\r\n'],
  ['one with a byte order mark', '\uFEFF# Readme\n', '\uFEFF<!-- minutes: on -->\n\n# Readme\n'],
  [
    'one whose text begins right below its front matter',
    '---\r\na: b\r\n---\r\n# Readme\r\n',
    '---\r\na: b\r\n---\r\n<!-- minutes: on -->\r\n\r\n# Readme\r\n',
  ],
  [
    'one with front matter',
    '---\na: b\n---\n\n# Readme\n',
    '---\na: b\n---\n\n<!-- minutes: on -->\n\n# Readme\n',
  ],
  ['one that is nothing but front matter', '---\na: b\n---', '---\na: b\n---\n\n<!-- minutes: on -->\n'],
])('%s says that it is minutes, and no longer', (_, text, expected) => {
  expect(marked(text, true)).toBe(expected);
  expect(marked(expected, false)).toBe(text === '---\na: b\n---' ? '---\na: b\n---\n' : text);
});

test('minutes say that they are none, and no longer', () => {
  const none = `<!-- minutes: off -->\n\n${MINUTES}`;
  expect(marked(MINUTES, false)).toBe(none);
  expect(marked(none, true)).toBe(MINUTES);
});

test('what says otherwise is outvoted', () => {
  const front = '---\nminutes: false\n---\n# Readme\n';
  expect(marked(front, true)).toBe('---\nminutes: false\n---\n<!-- minutes: on -->\n\n# Readme\n');
  const globs = (text: string): boolean =>
    isMinutes(text, 'a.md', { include: ['*.md'], exclude: [] }).minutes;
  expect(applyEdits(README, [markAs(README, false, globs)])).toBe(`<!-- minutes: off -->\n\n${README}`);
});

test('a mark that somebody has written elsewhere is changed there', () => {
  const text = '# Readme\n\nNothing.\n\n  <!-- minutes:on -->  \nmore\n';
  const front = `---\nminutes: true\n---\n${text}`;
  expect(marked(front, false)).toBe(front.replace('minutes:on', 'minutes:off'));
});
