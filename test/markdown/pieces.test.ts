import { describe, expect, test } from 'vitest';
import { cutPieces, type Pieces } from '../../server/src/markdown/pieces';
import { Shift } from '../../server/src/markdown/shift';
import { blocksIn } from '../support/blocks';

/** Cut wherever a text can be. */
const cut = (text: string, earlier?: Pieces): Pieces => cutPieces(text, earlier, 1);
const textsOf = ({ all }: Pieces): readonly string[] => all.map(({ source }) => source.text);
const blocksOf = ({ all, starts }: Pieces): unknown =>
  all.flatMap(({ blocks }, index) => new Shift(starts[index] ?? 0).of(blocks));

const OPEN = [
  ['a fence', '```\n# no\n```\n'],
  ['a fence that is never closed', '~~~\n# no\n# nor this\n'],
  ['a fence with a longer end', '````\n```\n# no\n`````\n'],
  ['a comment', '<!--\n# no\n-->\n'],
  ['a comment that is never closed', '<!-- a\n\n# no\n'],
  ['an element', '<div>\n# no\n\n'],
  ['a script', '<script>\n\n# no\n</script>\n'],
  ['front matter', '---\n# no\n---\n'],
] as const;

const CLOSED = [
  ['a list', '- a\n  - b\n'],
  ['a fence in a list', '- a\n  ```\n  b\n'],
  ['a quote', '> a\n'],
  ['a fence in a quote', '> ```\n> b\n'],
  ['a table', '| a |\n| - |\n| b |\n'],
  ['a paragraph', 'a\n'],
  ['a heading that is underlined', 'a\n===\n'],
  ['indented code', '    a\n'],
  ['a comment in one line', '<!-- a -->\n'],
  ['a link reference definition', '[a]: /b\n'],
] as const;

describe('a text is cut before headings', () => {
  test.each(CLOSED)('behind %s', (_, text) =>
    expect(textsOf(cut(`${text}# b\nc\n## d\n`))).toEqual([text, '# b\nc\n', '## d\n']),
  );

  test.each(OPEN)('not within %s', (_, text) =>
    expect(textsOf(cut(`${text}# b\n`)).every((piece) => !/^#+ n/.test(piece))).toBe(true),
  );

  test.each([...OPEN, ...CLOSED])('and the pieces have the blocks of the whole: %s', (_, text) => {
    const whole = `${text}# b\n- [a]\n## d\n${text}`;
    expect(blocksOf(cut(whole))).toEqual(blocksIn(whole));
    const crlf = whole.replaceAll('\n', '\r\n');
    expect(blocksOf(cut(crlf))).toEqual(blocksIn(crlf));
  });

  test('not before short ones', () => expect(cutPieces('# a\n# b\n').all).toHaveLength(1));
});

describe('the pieces of an earlier version', () => {
  const text = '# a\n- a\n# b\n- b\n# c\n- c\n';
  const before = cut(text);
  const kept = (now: Pieces): readonly boolean[] => now.all.map((piece) => before.all.includes(piece));

  test('are kept but for the one that was changed', () => {
    expect(kept(cut(text, before))).toEqual([true, true, true]);
    expect(kept(cut(text.replace('- b', '- bb'), before))).toEqual([true, false, true]);
    expect(kept(cut(`${text}d`, before))).toEqual([true, true, false]);
    expect(kept(cut(text.replace('# c', '# d\n# c'), before))).toEqual([true, true, false, true]);
  });

  test('are given up where something is opened before them, and found again when it is closed', () => {
    const opened = text.replace('- b\n', '- b\n```\n');
    expect(textsOf(cut(opened, before))).toEqual(['# a\n- a\n', '# b\n- b\n```\n# c\n- c\n']);
    expect(textsOf(cut(text, cut(opened, before)))).toEqual(textsOf(before));
  });

  test('are the same again when a fence is closed that has swallowed many of them', () => {
    const many = Array.from({ length: 9 }, (_, index) => `# ${index}\n- a\n`).join('');
    const first = cut(many);
    const opened = cut(many.replace('# 0\n', '# 0\n```\n'), first);
    expect(opened.all).toHaveLength(1);
    const typed = cut(`${many.replace('# 0\n', '# 0\n```\n')}x`, opened);
    expect(cut(many, typed).all.slice(1)).toEqual(first.all.slice(1));
    expect(
      cut(many, typed)
        .all.slice(1)
        .every((piece) => first.all.includes(piece)),
    ).toBe(true);
  });

  test('are given up where their heading is none any more', () =>
    expect(textsOf(cut(text.replace('\n# c', ' # c'), before))).toEqual([
      '# a\n- a\n',
      '# b\n- b # c\n- c\n',
    ]));

  test('are given up where front matter is opened above them', () => {
    const opened = `---\n${text.replace('# c', '---\n# c')}`;
    expect(blocksOf(cut(opened, before))).toEqual(blocksIn(opened));
  });

  test('see the definitions of the others as they are now', () => {
    const linked = cut('# a\n[x]\n# b\n[x]: /one\n');
    const changed = '# a\n[x]\n# b\n[x]: /two\n';
    const definitions = cut(changed, linked).all.map(({ blocks }) =>
      blocks.flatMap((block) => ('definitions' in block ? block.definitions['X']?.href : [])),
    );
    expect(definitions).toEqual([['/two', '/two'], ['/two']]);
  });
});

test('the lines are those of the whole', () => {
  const text = '# a\r\nb\r\n# c\n\n## d\rend';
  const { lines } = cut(text).source;
  expect(lines.length).toBe(6);
  expect(Array.from(lines, ({ start, end }) => text.slice(start, end))).toEqual([
    ...['# a', 'b', '# c', '', '## d', 'end'],
  ]);
  expect([0, 4, 5, 7, 8, 12, 13, 19].map((offset) => lines.indexAt(offset))).toEqual([
    0, 0, 1, 1, 2, 3, 4, 5,
  ]);
  expect([lines.at(-1), lines.at(6)]).toEqual([undefined, undefined]);
});
