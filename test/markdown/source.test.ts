import { describe, expect, test } from 'vitest';
import { lineEnding, lineIndexAt, markdownOf, readSource } from '../../server/src/markdown/source';

const lines = (text: string) =>
  Array.from(readSource(text).lines, ({ start, end }) => text.slice(start, end));

describe('lines', () => {
  test.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a', '']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\r\n\rb\n\nc', ['a', '', 'b', '', 'c']],
    ['a\u2028b\u0085c', ['a\u2028b\u0085c']],
  ])('of %j', (text, expected) => expect(lines(text)).toEqual(expected));

  test('are found by an offset, the line ending belongs to the line before it', () => {
    const source = readSource('ab\r\nc\n');
    expect([0, 2, 3, 4, 5, 6].map((offset) => lineIndexAt(source, offset))).toEqual([0, 0, 0, 1, 1, 2]);
  });

  test.each([
    ['a\r\nb\nc', '\r\n'],
    ['a\rb', '\r'],
    ['a\nb\r\n', '\n'],
    ['a', '\n'],
  ])('end in %j as the first of them does', (text, ending) => expect(lineEnding(text)).toBe(ending));
});

describe('what markdown-it is given', () => {
  test('has the same lines', () =>
    expect(markdownOf(readSource('# A\r\ntext\rmore'))).toBe('# A\ntext\nmore'));

  test('has no byte order mark', () => expect(markdownOf(readSource('\uFEFF# A'))).toBe('# A'));

  test.each(['---\ntype: minutes\n---\n# A', '\uFEFF---\r\ntype: minutes\r\n...\r\n# A'])(
    'has no front matter: %j',
    (text) => {
      const source = readSource(text);
      expect(markdownOf(source).split('\n').at(-1)).toBe('# A');
      expect(markdownOf(source).replace('# A', '').trim()).toBe('');
      expect(source.frontMatter?.end).toBe(text.search(/\r?\n# A/));
    },
  );

  test.each(['---\nnever closed\n# A', 'a\n---\nb\n---\n', ' ---\na\n---\n'])(
    'keeps what only looks like front matter: %j',
    (text) => {
      const source = readSource(text);
      expect(source.frontMatter).toBe(undefined);
      expect(markdownOf(source)).toBe(text);
    },
  );
});
