import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { definition } from '../../server/src/service/definition';
import { Folder, minutesOf, uriOf } from '../support/folder';
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

describe('an RFC whose text lies in the folder', () => {
  const FILES = { 'rfcs/0007-light-the-pier.md': '# Light the pier\n', 'rfcs/0008-oil.md': '# Oil\n' };
  const TALK = `- Ada: RFC 7 waits\n- Ada: so does RFC 9\n\n### RFC: Oil\n\nhttps://example.org/pull/3\n\n- Ada: RFC 8 too\n`;
  const text = minutesOf('2031-05-07', { Attendees: 'Ada Byron' }, TALK);
  const found = (word: string, files: Readonly<Record<string, string>> = FILES) =>
    definition(new Folder({ ...files, 'a.md': text }).meeting('a.md'), at(text, word));

  test.each([
    ['is there', 'RFC 7', ['rfcs/0007-light-the-pier.md']],
    ['is there by its title, from its topic', 'RFC: Oil', ['rfcs/0008-oil.md']],
    ['is there from its number, where no topic has it', 'RFC 8', ['rfcs/0008-oil.md']],
  ])('%s', (_, word, files) => expect(found(word)).toMatchObject({ targets: [], files: files.map(uriOf) }));

  test('is its topic first', () => {
    const here = found('https://example.org/pull/3');
    expect(here?.files).toEqual([]);
    expect(here?.targets.map((target) => placeIn(text, target))).toEqual(['12:RFC: Oil']);
  });

  test('is in both files that have its number', () =>
    expect(found('RFC 7', { ...FILES, 'rfcs/0007-again.md': '# Again\n' })?.files).toHaveLength(2));

  test('is asked of other minutes where there is none', () =>
    expect(found('RFC 9')).toMatchObject({ targets: [], files: [], subject: { rfc: ['number 9'] } }));
});
