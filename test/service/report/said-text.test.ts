import { expect, test } from 'vitest';
import { saidText, withoutMarkdown } from '../../../server/src/service/report/said-text';

test.each([
  ['The pier is lit', 'The pier is lit'],
  ['[RFC 1](https://example.org/1) is **merged** as *it* was', 'RFC 1 is merged as it was'],
  ['`pier_light` and snake_case stay', 'pier_light and snake_case stay'],
  [
    '![the pier](pier.png) at <https://example.org> or https://example.org/a_b_',
    'the pier at https://example.org or https://example.org/a_b_',
  ],
  ['a <!-- hidden --> b', 'a b'],
  ['<img src=x onerror=alert(1)> <b>bold</b>', '<img src=x onerror=alert(1)> <b>bold</b>'],
  ['[**the** `pier`](https://example.org)', 'the pier'],
  ['1 \\* 2 \\[3\\]', '1 * 2 [3]'],
  ['[cut](https://example.org/…', '[cut](https://example.org/…'],
])('%s', (text, plain) => {
  expect(withoutMarkdown(text)).toBe(plain);
});

test('what was cut off within a link has none', () => {
  expect(saidText({ text: 'see [it](https://exa…', plain: 'see it' })).toBe('see it');
});
