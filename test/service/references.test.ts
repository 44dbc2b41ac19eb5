import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { places } from '../../server/src/service/references';
import { at, HARBOUR, placeIn } from '../support/harbour-minutes';

/** `declares`, `speaks` or `named` before each place. */
const found = (text: string, word: string): readonly string[] =>
  places(parse(text), at(text, word)).map(({ span, declares, speaks }) => {
    const how = declares ? 'declares' : speaks ? 'speaks' : 'named';
    return `${how} ${placeIn(text, span)}`;
  });

test('of a person: the entry declares, labels speak, everything else names', () =>
  expect(found(HARBOUR, 'Ada: we')).toEqual([
    ...['declares 7:Ada Byron', 'speaks 31:Ada', 'speaks 34:Ada', 'named 36:Ada Byron'],
  ]));

test('of an RFC: its topic declares', () =>
  expect(found(HARBOUR, 'https://example.org/harbour/rfcs/pull/5')).toEqual([
    'named 22:https://example.org/harbour/rfcs/pull/5',
    'declares 38:Process',
    'named 40:https://example.org/harbour/rfcs/pull/5',
  ]));

test('a number is the RFC that it is linked to elsewhere', () => {
  const text = `${HARBOUR}- Ada: see https://example.org/harbour/rfcs/issues/9#comment and RFC #7\n`;
  expect(found(text, 'RFC 7')).toEqual([
    'named 34:RFC 7',
    'named 42:[RFC 0007](https://example.org/harbour/rfcs/pull/9)',
    'named 45:https://example.org/harbour/rfcs/issues/9#comment',
    'named 45:RFC #7',
  ]);
});

test('the number of a pull request is not that of an RFC', () => {
  const text = `${HARBOUR}- Ada: RFC 3 is another\n`;
  expect(found(text, 'RFC 3')).toEqual(['named 45:RFC 3']);
});

test('a topic that links to two is about neither', () => {
  const text = HARBOUR.replace('was heavily', 'and https://example.org/harbour/rfcs/pull/6 were heavily');
  expect(found(text, 'https://example.org/harbour/rfcs/pull/6')).toEqual([
    'named 40:https://example.org/harbour/rfcs/pull/6',
  ]);
});

test('a topic is not about what somebody only refers to', () => {
  const text = HARBOUR.replace(
    'https://example.org/harbour/rfcs/pull/5 was heavily discussed.\n\n- benny:',
    '- benny:',
  );
  expect(found(text, '[RFC 0007](')).toEqual([
    ...['named 34:RFC 7', 'named 40:[RFC 0007](https://example.org/harbour/rfcs/pull/9)'],
  ]);
});

test('nothing in prose', () => expect(found(HARBOUR, 'heavily')).toEqual([]));
