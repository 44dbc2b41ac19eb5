/** What other meetings say of somebody, or of an RFC, who is asked about in one. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { placesOf, subjectAt } from '../../server/src/service/references';
import { rename, renameElsewhere } from '../../server/src/service/rename';
import { at, HARBOUR, placeIn } from '../support/harbour-minutes';
import { somebodyKnown } from '../support/somebody-known';

const OTHER = `# Harbour Committee Meeting Minutes (2031-06-04)

## Attendees

- Jonas Weir
- Ada Lamp
- ben tolliver

## Minutes

### RFC 7

https://example.org/harbour/rfcs/pull/9/files

- Jonas: yes
- Ada: no
- Lance: maybe
- Ben: see RFC 7, and [that](https://example.org/harbour/rfcs/pull/3)
`;

function elsewhere(word: string, other = OTHER): readonly string[] {
  const subject = subjectAt(parse(HARBOUR), at(HARBOUR, word));
  return subject === undefined ? [] : placesOf(parse(other), subject).map(({ span }) => placeIn(other, span));
}

describe('references', () => {
  test('of a person by the full name, whatever its capitals', () => {
    expect(elsewhere('Jonas to')).toEqual(['5:Jonas Weir', '15:Jonas']);
    expect(elsewhere('Ben:')).toEqual(['7:ben tolliver', '18:Ben']);
  });

  test('of a person by a handle', () =>
    expect(
      elsewhere('Jonas to', OTHER.replace('Jonas Weir', 'J. Weir @jweir').replace('Jonas:', '@jweir:')),
    ).toEqual([...['5:J. Weir', '5:jweir', '15:jweir']]));

  test('not of somebody with the same first name', () => expect(elsewhere('Ada: we')).toEqual([]));

  test('not of somebody of whom only a first name is known', () => expect(elsewhere('Lance:')).toEqual([]));

  test('of somebody in no list by the full name', () => {
    const meeting = parse(HARBOUR.replaceAll('Lance', 'Lance Alder'));
    const subject = subjectAt(meeting, at(meeting.source.text, 'Lance Alder:'));
    const other = `${OTHER}- Lance Alder: one\n- Lance Alder: two\n`;
    expect(subject && placesOf(parse(other), subject).map(({ span }) => placeIn(other, span))).toEqual([
      ...['19:Lance Alder', '20:Lance Alder'],
    ]);
  });

  test('of somebody under all names that the committee knows', () => {
    const text = HARBOUR.replace('- benny Vale', '- Ada King').replaceAll('benny', 'Ada K');
    const meeting = parse(text, somebodyKnown);
    const subject = subjectAt(meeting, at(text, 'Ada King'));
    const other = OTHER.replace('- Ada Lamp', '- Countess').replace('- Ada:', '- Countess:');
    const found = subject && placesOf(parse(other, somebodyKnown), subject);
    expect(found?.map(({ span }) => placeIn(other, span))).toEqual(['6:Countess', '16:Countess']);
  });

  test('of an RFC by its address, and by all that either meeting knows it by', () => {
    expect(elsewhere('https://example.org/harbour/rfcs/pull/3')).toEqual([
      '18:[that](https://example.org/harbour/rfcs/pull/3)',
    ]);
    expect(elsewhere('RFC 7')).toEqual([
      ...['11:RFC 7', '13:https://example.org/harbour/rfcs/pull/9/files', '18:RFC 7'],
    ]);
  });
});

describe('a rename', () => {
  const renamed = (word: string, to: string, other = OTHER): readonly string[] => {
    const result = rename(parse(HARBOUR), at(HARBOUR, word), to);
    if (result === undefined || 'refusal' in result || result.elsewhere === undefined) return [];
    const before = other.split('\n');
    return applyEdits(other, renameElsewhere(parse(other), result.elsewhere))
      .split('\n')
      .filter((line, index) => line !== before[index]);
  };

  test('of a full name changes that, and what is made of it', () => {
    expect(renamed('Jonas Weir (', 'Jonas Quay')).toEqual(['- Jonas Quay']);
    expect(renamed('Jonas Weir (', 'Joe Quay')).toEqual(['- Joe Quay', '- Joe: yes']);
  });

  test('of a short form changes it where it is used', () => {
    expect(renamed('Ben:', 'Benjamin')).toEqual([
      '- Benjamin Tolliver',
      '- Benjamin: see RFC 7, and [that](https://example.org/harbour/rfcs/pull/3)',
    ]);
    expect(renamed('JW:', 'JTW')).toEqual([]);
  });

  test('changes nobody else', () => {
    expect(renamed('Ada: we', 'Adele')).toEqual([]);
    expect(renamed('Lance:', 'Larry')).toEqual([]);
  });

  test('to a name that somebody else has there changes nothing there', () =>
    expect(renamed('Ben:', 'Lamp')).toEqual([]));
});
