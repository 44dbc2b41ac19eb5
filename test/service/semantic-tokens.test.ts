import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { semanticTokens } from '../../server/src/service/semantic-tokens';
import { HARBOUR, placeIn } from '../support/harbour-minutes';

/** `22:Lance speaker unresolved` */
function tokensOf(
  text: string,
  within?: { readonly start: number; readonly end: number },
): readonly string[] {
  return semanticTokens(parse(text), within).flatMap(({ from, tokens }) =>
    tokens.map(({ span: { start, end }, type, modifiers }) =>
      [placeIn(text, { start: from + start, end: from + end }), type, ...modifiers].join(' '),
    ),
  );
}

test('who speaks to whom, and RFCs without a link', () => {
  expect(tokensOf(HARBOUR)).toEqual([
    '27:RFC rfc',
    '31:Ada speaker',
    '32:Lance speaker unresolved',
    '33:Jonas speaker',
    '33:Lance addressee unresolved',
    '34:Ada speaker',
    '34:Ben speaker',
    '34:RFC 7 rfc',
    '35:All collective',
    '36:Ben speaker',
    '42:benny speaker',
    '43:Lance speaker unresolved',
    '44:JW speaker',
  ]);
});

test('somebody who is listed as absent', () => {
  const text = HARBOUR.replace('- Lance: tomorrow', '- Mary: tomorrow\n- Ben to Mary: fine');
  expect(tokensOf(text)).toEqual(
    expect.arrayContaining(['43:Mary speaker absent', '44:Mary addressee absent']),
  );
});

test.each([
  ['a word that structures the text', '- Note: tomorrow'],
  ['code', '- `Ada: tomorrow`'],
  ['an address', '- https://example.org/RFC-7/Ada:8080'],
])('%s is no name', (_, line) => {
  const text = HARBOUR.replace('- Lance: tomorrow', line);
  expect(tokensOf(text).filter((token) => token.startsWith('43:'))).toEqual([]);
});

test('where the lists are not complete, nobody is missing in them', () => {
  const text = HARBOUR.replace('- Ben Tolliver', '- Ben Tolliver\n- and others');
  expect(tokensOf(text).filter((token) => token.includes('Lance'))).toEqual([]);
});

test.each([
  ['Decision: we keep the lamps.', 'Decision'],
  ['**Resolved:** the lamps stay.', 'Resolved'],
  ['The proposal to keep the lamps was approved.', 'approved'],
  ['We decided to buy lamps.', 'decided'],
  ['All: RFC 7 accepted unanimously.', 'accepted'],
])('what says that it was decided: %s', (line, word) => {
  const text = HARBOUR.replace('- Lance: tomorrow', `- ${line}`);
  expect(tokensOf(text)).toContain(`43:${word} decision`);
});

test.each(['Ada: I decided to stay.', 'Ben: was the proposal approved?', 'Decision: tbd'])(
  'what was not decided has no such word: %s',
  (line) => {
    const text = HARBOUR.replace('- Lance: tomorrow', `- ${line}`);
    expect(tokensOf(text).filter((token) => token.endsWith(' decision'))).toEqual([]);
  },
);

test('a part of the text', () => {
  const start = HARBOUR.indexOf('### Process');
  expect(tokensOf(HARBOUR, { start, end: start + 1 })).toEqual([
    '42:benny speaker',
    '43:Lance speaker unresolved',
    '44:JW speaker',
  ]);
});
