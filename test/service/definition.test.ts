import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { definition } from '../../server/src/service/definition';
import { at, HARBOUR, placeIn } from '../support/harbour-minutes';

function targets(text: string, word: string): readonly string[] {
  const found = definition(parse(text), at(text, word));
  return (found?.targets ?? []).map((target) => placeIn(text, target));
}

test.each([
  ['a speaker', 'Ada: we', ['7:Ada Byron']],
  ['the second of two speakers', 'Ben: with', ['8:Ben Tolliver']],
  ['a possessive', "Jonas's", ['9:Jonas Weir']],
  ['an entry', 'benny Vale', ['17:benny Vale']],
  ['who recorded', 'Jonas Weir.', ['9:Jonas Weir']],
  ['somebody in no list', "Lance's", ['32:Lance']],
])('from %s to the entry, or to where they are first named', (_, word, expected) =>
  expect(targets(HARBOUR, word)).toEqual(expected),
);

test.each([
  ['a link in the decisions', 'https://example.org/harbour/rfcs/pull/5', ['38:Process']],
  ['the link of the topic', 'https://example.org/harbour/rfcs/pull/3', ['27:RFC: Replace the lamps']],
  ['the topic itself', 'Process', ['38:Process']],
  ['a number that is linked elsewhere', 'RFC 7', ['42:[RFC 0007](https://example.org/harbour/rfcs/pull/9)']],
])('from %s to what it is about', (_, word, expected) => expect(targets(HARBOUR, word)).toEqual(expected));

test('a name that fits two leads to both', () => {
  const text = '# Minutes\n\n## Attendees\n\n- Ada Byron\n- Ada Lamp\n\n## Talk\n\n- Ada: yes\n- Ada B: no\n';
  expect(targets(text, 'Ada: yes')).toEqual(['5:Ada Byron', '6:Ada Lamp']);
});

test.each([
  ['everybody', 'All:'],
  ['prose', 'heavily'],
  ['a heading that is about no RFC', 'Member Attendees'],
])('%s comes from nowhere', (_, word) => expect(targets(HARBOUR, word)).toEqual([]));

test('what is asked about is the whole name', () => {
  const found = definition(parse(HARBOUR), at(HARBOUR, "Jonas's"));
  expect(found && placeIn(HARBOUR, found.origin)).toBe('44:Jonas');
});
