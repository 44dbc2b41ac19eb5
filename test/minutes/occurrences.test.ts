import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../server/src/minutes/knowledge';
import { isPerson, occurrenceAt, occurrencesOf } from '../../server/src/minutes/occurrences';
import { parse } from '../../server/src/minutes/parse';
import { at, HARBOUR, placeIn } from '../support/harbour-minutes';
import { somebodyKnown } from '../support/somebody-known';

/** Everything that means the same as what stands at a word. */
function all(text: string, word: string, knowledge?: Knowledge): readonly string[] {
  const meeting = parse(text, knowledge);
  const found = occurrenceAt(meeting, at(text, word));
  if (found === undefined) return [];
  return occurrencesOf(meeting, found).map(({ kind, span }) => `${kind} ${placeIn(text, span)}`);
}

const LISTED = '# Club meeting minutes\n\n## Attendees\n\n- Ada Byron\n- Charles Babbage\n\n## Minutes\n\n';
const inTopic = (...lines: readonly string[]): string => `${LISTED}### Mill\n\n${lines.join('\n')}\n`;

describe('a person in the lists', () => {
  const jonas = [
    ...['role 3:Jonas Weir', 'entry 9:Jonas Weir', 'short 9:JW', 'short 9:jweir', 'label 33:Jonas'],
    ...['mention 36:jweir', 'label 44:JW', 'possessive 44:Jonas'],
  ];

  test.each([
    ['the entry', 'Jonas Weir (JW)'],
    ['the abbreviation in it', 'JW)'],
    ['the handle in it', 'jweir'],
    ['the role', 'Jonas Weir.'],
    ['a label', 'Jonas to'],
    ['a possessive', "Jonas's"],
    ['a label of initials', 'JW:'],
  ])('is found from %s', (_, word) => expect(all(HARBOUR, word)).toEqual(jonas));

  test('is spoken to in brackets, too', () =>
    expect(all(inTopic('- Charles (to Ada): one', '- Ada (tomorrow): two'), 'Ada (tom')).toEqual([
      ...['entry 5:Ada Byron', 'addressee 12:Ada', 'label 13:Ada'],
    ]));

  test('one of several speakers is one person', () => {
    expect(all(HARBOUR, 'Ben:')).toEqual(['entry 8:Ben Tolliver', 'label 34:Ben', 'label 36:Ben']);
    expect(all(HARBOUR, 'Ada/')).toEqual([
      ...['entry 7:Ada Byron', 'label 31:Ada', 'label 34:Ada', 'mention 36:Ada Byron'],
    ]);
  });

  test('who is to do something is found', () => {
    const text = inTopic(
      '- Ada: yes',
      ...[
        '- ACTION: Ada to write it',
        '- [action] Ada: read it',
        '- ACTION: Eve to burn it',
        '',
        '## Actions',
        '',
      ],
      ...[
        '- Ada to count it',
        '- [ ] Ada: pay it',
        '- read it (Ada)',
        '- bring it, owner: Ada',
        '- @Ada ask',
      ],
      ...['- mend it - Ada & Charles', '- Adam to ask', '- tell Ada to come'],
    );
    expect(all(text, 'Ada: yes')).toEqual([
      ...['entry 5:Ada Byron', 'label 12:Ada', 'owner 13:Ada', 'owner 14:Ada', 'owner 19:Ada'],
      ...['owner 20:Ada', 'owner 21:Ada', 'owner 22:Ada', 'owner 24:Ada'],
    ]);
    expect(all(text, 'Ada to count')).toEqual(all(text, 'Ada: yes'));
    expect(all(text, 'Eve to burn')).toEqual([]);
  });

  test('a name that begins like another is another', () =>
    expect(all(HARBOUR, 'benny:')).toEqual(['entry 17:benny Vale', 'label 42:benny']));

  test('a name that fits two is neither of them', () => {
    const text = inTopic('- Ada: yes', '- Ada B: no').replace('Charles Babbage', 'Ada Lamp');
    const meeting = parse(text);
    const both = occurrenceAt(meeting, at(text, 'Ada: yes'));
    expect(both?.persons).toHaveLength(2);
    expect(both && isPerson(meeting, both)).toBe(false);
    expect(all(text, 'Ada B:')).toEqual(['entry 5:Ada Byron', 'label 13:Ada B']);
    expect(all(text, 'Ada: yes')).toEqual(['label 12:Ada']);
  });
});

describe('somebody in no list', () => {
  test('is found by everything that names them', () =>
    expect(all(HARBOUR, 'Lance:')).toEqual([
      ...['label 32:Lance', 'addressee 33:Lance', 'possessive 35:Lance', 'label 43:Lance'],
    ]));

  test('who recorded the meeting is one', () =>
    expect(all(`Minutes recorded by Eve Dorn.\n${LISTED}`, 'Eve')).toEqual(['role 1:Eve Dorn']));

  test('whom the committee knows is one person under all names', () => {
    const text = inTopic('- Tom: yes', '- Tom Carr: and no', "- Ada: Tom's word");
    const known = ['label 12:Tom', 'label 13:Tom Carr', 'possessive 14:Tom'];
    expect(all(text, 'Tom:', somebodyKnown)).toEqual(known);
    expect(all(text, "Tom's", somebodyKnown)).toEqual(known);
  });
});

describe('nobody', () => {
  test.each([
    ['a word that structures the text', '- Outcome: agreed', 'Outcome'],
    ['a label that is nothing like those of people', '- what we did: nothing', 'what'],
    ['a word in prose', '- Ada: they were Charles and nobody', 'Charles and'],
    ['a possessive that is no name', "- Ada: the mill's wheel", 'mill'],
    ['a possessive in lower case', "- Ada: charles's wheel", 'charles'],
    ['code', "- Ada: `Charles's`", 'Charles'],
    ['an address', '- Ada: https://example.org/Charles Babbage', 'example.org'],
    ['a quote', "> Charles's wheel", 'Charles'],
    ['a part of a longer name', '- Ada: the Charles Babbages of today', 'Charles Babbages'],
    ['a count of votes', '- AB: 12', 'AB'],
    ['an address of mail', '- Ada: mail@charles.example', 'charles'],
  ])('%s', (_, line, word) => {
    const text = inTopic(line);
    expect(occurrenceAt(parse(text), text.lastIndexOf(word) + 1)).toBeUndefined();
  });

  test('a word that structures the text, where a recorder is named', () => {
    const text = `Minutes recorded by Secretary.\n${LISTED}`;
    expect(occurrenceAt(parse(text), at(text, 'Secretary'))).toBeUndefined();
  });

  test('everybody is somebody, and no person', () => {
    const meeting = parse(HARBOUR);
    const found = occurrenceAt(meeting, at(HARBOUR, 'All:'));
    expect(found?.rung).toBe('collective');
    expect(found && isPerson(meeting, found)).toBe(false);
  });
});

test('a cursor at either end of a name is on it, and one behind the colon is not', () => {
  const meeting = parse(HARBOUR);
  const start = HARBOUR.indexOf('Lance: tomorrow');
  const found = [-1, 0, 5, 6].map((by) => occurrenceAt(meeting, start + by)?.text);
  expect(found).toEqual([undefined, 'Lance', 'Lance', undefined]);
});

test('it is the same after an edit above it', () => {
  const first = parse(HARBOUR);
  const before = occurrenceAt(first, at(HARBOUR, "Jonas's"));
  expect(before && occurrencesOf(first, before)).toHaveLength(8);
  const edited = HARBOUR.replace('- Ada: we ship lamps\n', '');
  const meeting = parse(edited, first.knowledge, first);
  const found = occurrenceAt(meeting, at(edited, "Jonas's"));
  expect(
    found &&
      occurrencesOf(meeting, found)
        .map(({ span }) => placeIn(edited, span))
        .at(-1),
  ).toBe('43:Jonas');
});
