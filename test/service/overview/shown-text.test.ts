import { expect, test } from 'vitest';
import { shownText } from '../../../server/src/service/overview/shown-text';

test.each([
  ['Ada Byron', 'Ada Byron'],
  ['  Ada\tByron\r\n', 'Ada Byron'],
  ['\u202Eadevil\u202C Zoe', 'adevil Zoe'],
  ['\u2067Uma\u2069\u200F', 'Uma'],
  ['Ina\u001b[31m', 'Ina [31m'],
  ['a\u2028b', 'a b'],
  ['half \uD83D', 'half'],
  ['\uD83D\uDE00 کمی‌بیش', '\uD83D\uDE00 کمی‌بیش'],
  ['<img onerror=x> [a](command:b) $(trash)', '<img onerror=x> [a](command:b) $(trash)'],
])('%j is shown as %j', (text, shown) => {
  expect(shownText(text, 80)).toBe(shown);
});

test('what is too long ends in dots, and no half of a character', () => {
  expect(shownText('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
  expect(shownText(`${'a'.repeat(8)}${'\uD83D\uDE00'.repeat(40)}`, 10)).toBe(`${'a'.repeat(8)}…`);
  expect(shownText('a'.repeat(1_000_000), 10)).toHaveLength(10);
});
