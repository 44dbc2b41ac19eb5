import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { silencer, silencesOf } from '../../server/src/minutes/silences';

/** Each silence as `rule: the text that it covers`. */
function silences(text: string): readonly string[] {
  return silencesOf(parse(text)).map(
    ({ rule, span }) => `${rule?.id ?? 'all'}: ${JSON.stringify(text.slice(span.start, span.end))}`,
  );
}

describe('a directive', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'for its line',
      'a\n\n- b <!-- minutes-disable-line x -->\n- c',
      ['x: "- b <!-- minutes-disable-line x -->"'],
    ],
    ['for the next line', '<!-- minutes-disable-next-line x -->\n# A\nb', ['x: "# A"']],
    ['for the next line behind a blank one', '<!-- minutes-disable-next-line x -->\n\n# A\nb', ['x: "# A"']],
    ['for a next line that is not there', 'a\n\n<!-- minutes-disable-next-line x -->', []],
    [
      'for the file',
      '# A\n\n<!-- minutes-disable-file x -->',
      ['x: "# A\\n\\n<!-- minutes-disable-file x -->"'],
    ],
    ['for all rules', '<!-- minutes-disable-next-line -->\n# A', ['all: "# A"']],
    ['for several rules', '<!--minutes-disable-next-line x-y, z-->\r\n# A\r\n', ['x-y: "# A"', 'z: "# A"']],
    [
      'for a range',
      'a\n\n<!-- minutes-disable x y -->\nb\n\n<!-- minutes-enable y -->\nc',
      ['x: "\\nb\\n\\n<!-- minutes-enable y -->\\nc"', 'y: "\\nb\\n\\n"'],
    ],
    [
      'with a reason',
      'a <!-- minutes-disable-line x, y -- Ina came late -->',
      ['x: "a', 'y: "a'].map((one) => `${one} <!-- minutes-disable-line x, y -- Ina came late -->"`),
    ],
    [
      'with a reason behind a colon',
      '<!-- minutes-disable-next-line x: no, *Ina* -- she\ncame late -->\na',
      ['x: "a"'],
    ],
    ['for all rules, with a reason', '<!-- minutes-disable-next-line -- as agreed -->\na', ['all: "a"']],
    [
      'for a range that any end ends',
      '<!-- minutes-disable x -->\nb\n\n<!-- minutes-enable -->\nc',
      ['x: "\\nb\\n\\n"'],
    ],
  ])('%s', (_, text, expected) => expect(silences(text)).toEqual(expected));
});

describe('no directive is', () => {
  test.each([
    ['in code', '- `<!-- minutes-disable-line x -->`\n\n```\n<!-- minutes-disable-file -->\n```'],
    ['in a quote', '> <!-- minutes-disable-file -->'],
    ['in front matter', '---\na: <!-- minutes-disable-file -->\n---\n'],
    ['one of another tool', '<!-- markdownlint-disable -->'],
    ['one with another word', '<!-- minutes-disable-everything -->'],
    ['one with a sentence', '<!-- minutes-disable-line because Ada wants it, see 7 -->'],
  ])('%s', (_, text) => expect(silences(text)).toEqual([]));
});

test('it silences what begins where it applies', () => {
  const text = '- a <!-- minutes-disable-line x -->\n- b\n';
  const isSilenced = silencer(parse(text));
  expect(isSilenced('x', { start: 2, end: 40 })).toBe(true);
  expect(isSilenced('y', { start: 2, end: 3 })).toBe(false);
  expect(isSilenced('x', { start: text.indexOf('b\n'), end: text.length })).toBe(false);
});
