import { describe, expect, test } from 'vitest';
import type { MinutesRecord } from '../../server/src/archive/record';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readRoster } from '../../server/src/config/roster';
import { type Knowledge, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { Folder, minutesOf, uriOf } from '../support/folder';

const HERE = '2026-03-04.md';
/** What is known here of the people of other meetings, each with a list of attendees. */
const knownFrom = (...lists: readonly string[]): Knowledge => {
  const days = lists.map((names, index) => [`2026-01-0${index + 1}`, names] as const);
  const files = days.map(([day, names]) => [`${day}.md`, minutesOf(day, { Attendees: names })]);
  return new Folder(Object.fromEntries(files)).knowledge(HERE);
};
const namesIn = ({ people }: Knowledge): readonly string[] => people.map(({ name }) => name);

describe('the people of other meetings', () => {
  test('come in the order of how often they come', () =>
    expect(namesIn(knownFrom('Ada Byron, Bo Moor', 'Bo Moor', 'Tom Carr, Bo Moor, Ada Byron'))).toEqual([
      ...['Bo Moor', 'Ada Byron', 'Tom Carr'],
    ]));

  test.each([
    ['case', ['benny Vale', 'Benny Vale', 'benny Vale'], ['benny Vale']],
    ['diacritics', ['István Sebes', 'Istvan Sebes', 'István Sebes'], ['István Sebes']],
    ['a handle', ['Ada Byron @ada', 'Ada King @ada', 'Ada King @ada'], ['Ada King']],
    ['a missing middle name', ['Ada Byron', 'Ada Maria Byron', 'Ada Byron'], ['Ada Byron']],
    ['nothing but a first name', ['Ada Byron', 'Ada', 'Ada'], ['Ada Byron']],
    ['two middle names', ['Bo Moor', 'Bo A. Moor', 'Bo B. Moor'], ['Bo A. Moor', 'Bo B. Moor', 'Bo Moor']],
    [
      "somebody else's handle",
      ['Ada Byron @ada', 'Bo Moor @ada', 'Ada Byron @ada'],
      ['Ada Byron', 'Bo Moor'],
    ],
    ['a name that is a handle', ['@ada', 'Ada Byron @ada'], ['Ada Byron']],
  ])('who differ by %s', (_, lists, names) => expect(namesIn(knownFrom(...lists))).toEqual(names));

  test("who are written beside somebody else's handle are not found by it", () => {
    const { resolve, identify } = knownFrom('Ada Byron @ada', 'Bo Moor @ada', 'Ada Byron @ada');
    expect(resolve('ada')?.all.map(({ name }) => name)).toEqual(['Ada Byron']);
    expect(identify({ name: 'x', abbreviation: undefined, handles: ['ada'] })?.name).toBe('Ada Byron');
  });

  test.each(['N/A', 'None', 'TBD', 'Can self-nominate', 'Ada', 'Room 12'])('are never %j', (entry) =>
    expect(namesIn(knownFrom(`Bo Moor, ${entry}`))).toEqual(['Bo Moor']),
  );

  test('have an abbreviation that one in four lists gives them', () => {
    const known = (count: number) =>
      knownFrom('Ada Byron (AX)', ...Array.from({ length: count }, () => 'Ada Byron')).resolve('AX')?.all;
    expect(known(3)).toHaveLength(1);
    expect(known(4)).toBeUndefined();
  });

  test('are no identity by a first name', () => {
    const known = knownFrom('Ada @ada, Bo Moor');
    expect(known.identify({ name: 'Ada', abbreviation: undefined, handles: [] })).toBeUndefined();
    expect(known.resolve('ada')?.all.length).toBe(1);
  });

  test('have the lists that they stood in', () => {
    const folder = new Folder({
      'a.md': minutesOf('2026-02-01', { 'Board Attendees': 'Ada Byron', 'Unable to attend': 'Bo Moor' }),
      'b.md': minutesOf('2026-01-01', { 'Community Attendees': 'Ada BYRON (late)' }),
    });
    const { people } = folder.knowledge(HERE);
    expect(
      people.map(({ name, group, times, since, until }) => ({ name, group, times, since, until })),
    ).toEqual([
      { name: 'Ada BYRON', group: 'Board', times: 2, since: '2026-01-01', until: '2026-02-01' },
      { name: 'Bo Moor', group: '', times: 1, since: '2026-02-01', until: '2026-02-01' },
    ]);
    expect(people[0]?.listings).toEqual([
      {
        ...{ uri: uriOf('b.md'), day: '2026-01-01', title: 'Community Attendees', group: 'Community' },
        ...{ presence: 'present', name: 'Ada BYRON' },
      },
      {
        ...{ uri: uriOf('a.md'), day: '2026-02-01', title: 'Board Attendees', group: 'Board' },
        ...{ presence: 'present', name: 'Ada Byron' },
      },
    ]);
  });
});

describe('somebody of the roster', () => {
  const roster =
    '- name: Ada King\n  aliases: [Ada Byron]\n  group: Board\n  member: true\n- name: Tom Carr\n';
  const base = knowledgeIn({ ...NO_CONFIG, people: readRoster(roster, 'roster.yaml').people });
  const folder = new Folder(
    {
      'a.md': minutesOf('2026-01-01', { Attendees: 'Ada Byron, Bo Moor' }),
      'b.md': minutesOf('2026-02-01', { Attendees: 'Ada King' }),
    },
    base,
  );

  test('is as the roster says, with the evidence of the meetings', () =>
    expect(
      folder.knowledge(HERE).people.map(({ name, group, member, isLearned, times, listings }) => ({
        ...{ name, group, member, isLearned, times, days: listings.map(({ day }) => day) },
      })),
    ).toEqual([
      {
        ...{ name: 'Ada King', group: 'Board', member: true, isLearned: false, times: 2 },
        days: ['2026-01-01', '2026-02-01'],
      },
      { name: 'Tom Carr', group: '', member: false, isLearned: false, times: 0, days: [] },
      {
        ...{ name: 'Bo Moor', group: '', member: false, isLearned: true, times: 1 },
        days: ['2026-01-01'],
      },
    ]));

  test('is no evidence for the meeting itself', () =>
    expect(folder.knowledge('a.md').people.map(({ name, times }) => `${name} ${times}`)).toEqual([
      ...['Tom Carr 0', 'Ada King 1'],
    ]));
});

describe('what is known in a file', () => {
  const files = {
    'a.md': minutesOf('2026-01-01', { Attendees: 'Ada Byron, Bo Moor' }),
    'b.md': minutesOf('2026-02-01', { Attendees: 'Ada Byron' }),
  };
  const record = (path: string, day: string, names: string): readonly MinutesRecord[] => {
    const { archive } = new Folder({ [path]: minutesOf(day, { Attendees: names }) });
    return archive.meetings;
  };

  test('is what the others say', () => {
    const folder = new Folder(files);
    expect(namesIn(folder.knowledge('a.md'))).toEqual(['Ada Byron']);
    expect(folder.knowledge('a.md').people[0]?.times).toBe(1);
    expect(folder.knowledge('a.md').resolve('Bo')).toBeUndefined();
    expect(namesIn(folder.knowledge('b.md')).toSorted()).toEqual(['Ada Byron', 'Bo Moor']);
  });

  test('stays the same object while the file itself changes', () => {
    const { archive } = new Folder(files);
    const before = archive.knowledge(NOTHING_KNOWN, uriOf('a.md'));
    archive.put(record('a.md', '2026-01-01', 'Tom Carr, Ada Byron'));
    expect(archive.knowledge(NOTHING_KNOWN, uriOf('a.md'))).toBe(before);
    expect(before.people.map(({ name, listings }) => [name, listings.length])).toEqual([['Ada Byron', 1]]);
    expect(namesIn(archive.knowledge(NOTHING_KNOWN, uriOf('b.md'))).toSorted()).toEqual([
      ...['Ada Byron', 'Tom Carr'],
    ]);
  });

  test('is another when another file says something else, and only then', () => {
    const { archive } = new Folder(files);
    const before = archive.knowledge(NOTHING_KNOWN, uriOf('a.md'));
    const [b] = archive.meetings.filter(({ path }) => path === 'b.md');
    if (b === undefined) throw new Error('no b.md');
    archive.put([{ ...b, speakers: b.speakers, lists: b.lists.map((list) => ({ ...list })) }]);
    expect(archive.knowledge(NOTHING_KNOWN, uriOf('a.md'))).toBe(before);
    archive.put(record('b.md', '2026-02-01', 'Eve Stone'));
    expect(namesIn(archive.knowledge(NOTHING_KNOWN, uriOf('a.md')))).toEqual(['Eve Stone']);
    archive.remove([uriOf('b.md')]);
    expect(namesIn(archive.knowledge(NOTHING_KNOWN, uriOf('a.md')))).toEqual([]);
  });
});
