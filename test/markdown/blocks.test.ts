import { describe, expect, test } from 'vitest';
import { type Block, depthOf } from '../../server/src/markdown/block';
import { blocksIn } from '../support/blocks';

/** Each block in a line: its kind, its nesting, its text lines. */
function outline(text: string): readonly string[] {
  return blocksIn(text).map((block) => {
    const depth = block.item === undefined ? '' : ` ${block.item.marker}${depthOf(block.item)}`;
    return `${block.kind}${depth}${block.quoted ? ' quoted' : ''}${textOf(text, block)}`;
  });
}

function textOf(text: string, block: Block): string {
  if (block.kind === 'row') {
    const cells = block.cells.map(({ lines }) =>
      lines.map(({ start, end }) => text.slice(start, end)).join(),
    );
    return ` ${cells.join('|')}`;
  }
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return '';
  return ` ${block.lines.map(({ start, end }) => text.slice(start, end)).join('⏎')}`;
}

test.each<[string, string, readonly string[]]>([
  ['headings', '# A\n\n### B ###\n\nC\n=\n\nD\n---\n', ['heading A', 'heading B', 'heading C', 'heading D']],
  ['a hash that belongs to the title', '# C#\n# D \\#\n', ['heading C#', 'heading D \\#']],
  [
    'white space that is text',
    '## a\u00A0 \n\n- b\u3000\u00A0\n',
    ['heading a\u00A0', 'paragraph -0 b\u3000\u00A0'],
  ],
  ['paragraphs', 'a\nb  \nc\\\nd\n\ne', ['paragraph a⏎b  ⏎c\\⏎d', 'paragraph e']],
  ['a list', '- a\n- b\n  c\n\n  d\n', ['paragraph -0 a', 'paragraph -0 b⏎c', 'paragraph -0 d']],
  [
    'nested lists',
    '* a\n  + b\n    1. c\n* d',
    ['paragraph *0 a', 'paragraph +1 b', 'paragraph 1.2 c', 'paragraph *0 d'],
  ],
  ['a lazy line', '- a\nb\n', ['paragraph -0 a⏎b']],
  ['a tab behind the marker', '-\ta\n-\tb', ['paragraph -0 a', 'paragraph -0 b']],
  ['a list in a list', '* * a', ['paragraph *1 a']],
  ['a quote', '> a\n> - b\n\nc', ['paragraph quoted a', 'paragraph -0 quoted b', 'paragraph c']],
  ['a fence', '```js\n# a\n```\nb', ['code', 'paragraph b']],
  ['a fence that is never closed', 'a\n\n~~~\n# b\n', ['paragraph a', 'code']],
  ['indented code', 'a\n\n    b\n', ['paragraph a', 'code']],
  ['HTML and comments', '<!-- a\n\n# b -->\n\n<div>\nc\n</div>\n', ['html', 'html']],
  ['a link definition', '[a]: https://example.org\n\nb', ['paragraph b']],
  ['a thematic break', 'a\n\n***\n', ['paragraph a', 'break']],
  [
    'a table',
    '| Name | Org |\n|---|---|\n| Ada \\| B | `a|b` |\n|| x |\n',
    ['row Name|Org', 'row Ada \\| B|`a|b`', 'row |x'],
  ],
  ['a table without outer pipes', 'A | B\n--|--\nc | d\n', ['row A|B', 'row c|d']],
  ['nothing', '\n \n', []],
])('%s', (_, text, expected) => expect(outline(text)).toEqual(expected));

test('one dash under a line of text is a bullet in the making, no heading', () => {
  expect(outline('a\n-')).toEqual(['paragraph a']);
  expect(outline('a\n--')).toEqual(['heading a']);
});

describe('spans', () => {
  const spans = (text: string) => blocksIn(text).map(({ span }) => text.slice(span.start, span.end));

  test('are whole lines, without the last line ending', () =>
    expect(spans('# A\r\n\r\n- b\r\n  c\r\n\r\nd')).toEqual(['# A', '- b\r\n  c', 'd']));

  test('of an item end before the blank lines behind it', () => {
    const text = '- a\n  - b\n\n\nc';
    const [a, b] = blocksIn(text).flatMap(({ item }) => item ?? []);
    expect([a, b].map((item) => text.slice(item?.span.start, item?.span.end))).toEqual([
      '- a\n  - b',
      '  - b',
    ]);
    expect(b?.parent).toBe(a);
    expect(text.slice(b?.markerSpan.start, b?.markerSpan.end)).toBe('-');
  });

  test('a paragraph knows whether it is the first of its item', () => {
    const leads = blocksIn('- a\n\n  b\n- c').map((block) => block.kind === 'paragraph' && block.leads);
    expect(leads).toEqual([true, false, true]);
  });

  test('items of one list begin at the same place', () => {
    const starts = blocksIn('- a\n- b\n\n+ c').map(({ item }) => item?.list.start);
    expect(starts).toEqual([0, 0, 9]);
  });
});
