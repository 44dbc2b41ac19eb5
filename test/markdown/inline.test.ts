import { describe, expect, test } from 'vitest';
import { INERT } from '../../server/src/markdown/inert';
import { type Inline, inlineOf } from '../../server/src/markdown/inline';
import { blocksIn } from '../support/blocks';

function inline(text: string): Inline {
  const [block] = blocksIn(text);
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') throw new Error('no text');
  return inlineOf(text, block);
}

/** The visible text with `·` for each character that is not to be read. */
const visible = (text: string) => inline(text).visible.join('\n').replaceAll(INERT, '·');

describe('visible text has the columns of the source', () => {
  test.each([
    ['plain *text* **bold**', 'plain *text* **bold**'],
    ['a `RFC 1` b', 'a ······· b'],
    ['a ``x ` y`` b', 'a ········· b'],
    ['a ` alone', 'a ` alone'],
    ['see [RFC 7](https://example.org/rfc/7) now', `see ·RFC 7${'·'.repeat(28)} now`],
    ['[a [b] c](u)', '·a [b] c····'],
    ['[a `b` c](u) `d` e', '·a ··· c···· ··· e'],
    ['<a [b](c)> `d` e', '<a ·b····> ··· e'],
    ['![a [b](c)](d) `e` f', `${'·'.repeat(14)} ··· f`],
    ['![Ada](a.png): x', '·············: x'],
    ['<https://example.org/x>', '·'.repeat(23)],
    ['go to https://example.org/a.', 'go to ·····················.'],
    ['a <b>c</b> <!-- d -->', 'a ···c···· ··········'],
    ['[not a link]', '[not a link]'],
    ['\\[a](b)', '\\[a](b)'],
    ['two `code\nlines` here', 'two ·····\n······ here'],
  ])('%s', (text, expected) => expect(visible(text)).toBe(expected));

  test('of a reference link only where its definition stands somewhere', () => {
    expect(visible('see [a][1] b\n\n[1]: https://example.org')).toBe('see ·a···· b');
    expect(visible('see [a][1] b')).toBe('see [a][1] b');
  });
});

describe('links', () => {
  const links = (text: string) =>
    inline(text).links.map(({ span, text: label, href, form }) => [
      form,
      text.slice(span.start, span.end),
      text.slice(label.start, label.end),
      href,
    ]);

  test.each([
    ['- see [a b](c.md)', [['inline', '[a b](c.md)', 'a b', 'c.md']]],
    [
      '<https://example.org>',
      [['autolink', '<https://example.org>', '<https://example.org>', 'https://example.org']],
    ],
    [
      '(https://example.org/1)',
      [['bare', 'https://example.org/1', 'https://example.org/1', 'https://example.org/1']],
    ],
    ['[a][b]\n\n[b]: /c', [['inline', '[a][b]', 'a', '/c']]],
    ['`[a](b)`', []],
    ['[a](javascript:alert)', []],
  ])('%s', (text, expected) => expect(links(text)).toEqual(expected));

  test('in the lines of a nested bullet, with any line ending', () => {
    const text = '- a\r\n  b [c](d)\r\n  [e](f)';
    expect(links(text)).toEqual([
      ['inline', '[c](d)', 'c', 'd'],
      ['inline', '[e](f)', 'e', 'f'],
    ]);
  });
});
