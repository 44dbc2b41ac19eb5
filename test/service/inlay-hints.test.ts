import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { inlayHints } from '../../server/src/service/inlay-hints';
import { HARBOUR } from '../support/harbour-minutes';

/** The line with what is shown in it. */
function hinted(text: string, within = { start: 0, end: text.length }): readonly string[] {
  return inlayHints(parse(text), within).map(({ span: { start }, text: hint }) => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const end = text.indexOf('\n', start);
    return `${text.slice(from, start)}⟨${hint}⟩${text.slice(start, end < 0 ? undefined : end)}`;
  });
}

test('what short names leave out, once in each topic', () =>
  expect(hinted(HARBOUR)).toEqual([
    '- Ada⟨ Byron⟩: we ship lamps',
    '- Jonas⟨ Weir⟩ to Lance: by June?',
    '- Ada/Ben⟨ Tolliver⟩: with RFC 7 and #5',
    '- benny⟨ Vale⟩: as [RFC 0007](https://example.org/harbour/rfcs/pull/9) says',
    "- JW⟨ (Jonas Weir)⟩: pending Jonas's review",
  ]));

const last = (line: string): readonly string[] =>
  hinted(HARBOUR.replace('- Lance: tomorrow', line)).slice(4, -1);

test.each([
  ['in emphasis', '**Ada:** fine', ['**Ada⟨ Byron⟩:** fine']],
  ['of initials that tell two apart', '- Ada B: fine', ['- Ada B⟨yron⟩: fine']],
  ['of a full name nothing', '- Ada Byron: fine', []],
  ['of somebody in no list nothing', '- Mina: fine', []],
  ['of everybody nothing', '- All: fine', []],
  ['of who is absent as well', '- Mary: fine', ['- Mary⟨ Somerville⟩: fine']],
])('%s', (_, line, expected) => expect(last(line)).toEqual(expected));

test('of a name that fits two nothing', () => {
  const text = HARBOUR.replace('- Ben Tolliver', '- Ben Tolliver\n- Ada Lamp');
  expect(hinted(text).filter((line) => line.includes('Ada⟨'))).toEqual([]);
});

test('in a part of the text', () => {
  const start = HARBOUR.indexOf('### Process');
  expect(hinted(HARBOUR, { start, end: HARBOUR.length })).toHaveLength(2);
  expect(hinted(HARBOUR, { start, end: HARBOUR.indexOf('- JW') })).toHaveLength(1);
});
