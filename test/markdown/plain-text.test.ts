import { expect, test } from 'vitest';
import { plainText } from '../../server/src/markdown/plain-text';

test.each([
  ['the pier is lit', 'the pier is lit'],
  ['the **pier** is _lit_', 'the pier is lit'],
  ['see [the RFC](https://git.example.org/7) and `run it`', 'see the RFC and run it'],
  ['see [the **RFC** `0007`](<a b> "title").', 'see the RFC 0007.'],
  ['![a pier](pier.png) at night', 'a pier at night'],
  [
    '<https://git.example.org/7> and https://git.example.org/a_b_',
    'https://git.example.org/7 and https://git.example.org/a_b_',
  ],
  ['done<!-- by whom? --> today', 'done today'],
  ['<img src=x onerror=alert(1)> wins', '<img src=x onerror=alert(1)> wins'],
  ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
  ['\\*not\\* strong \\[x\\]', '*not* strong [x]'],
  ['[x](', '[x]('],
  ['<!-- nothing else -->', '<!-- nothing else -->'],
  ['', ''],
])('%j', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});

test('references are resolved where their definitions are given', () => {
  const definitions = { RFC: { href: 'https://git.example.org/7', title: '' } };
  expect(plainText('see [the pier][rfc]', definitions)).toBe('see the pier');
  expect(plainText('see [the pier][rfc]')).toBe('see [the pier][rfc]');
});
