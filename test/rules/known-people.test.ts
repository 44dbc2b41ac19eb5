/** The rules that need to know more than one meeting says. */
import { describe, expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readRoster } from '../../server/src/config/roster';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { unlistedToAdd } from '../../server/src/service/add-unlisted';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';
import { atCursor } from '../support/cursor';

const ROSTER = `
- name: benny Vale
- name: István Sebes
  aliases: [Pista]
- name: Zoé O'Hara
- name: Kevin Fen
  handles: nirik
  group: Guest
- name: Ada Byron
  abbreviation: ADB
  member: true
- name: Tom Carr
  member: true
  since: 2026-01-01
- name: Ina Wood
  member: true
  until: 2025-12-31
`;
const { people } = readRoster(ROSTER, 'roster.yaml');
const knowledge = knowledgeIn({ ...NO_CONFIG, people, ignored: ['Goal'], collectives: ['Crew'] });

/** What is found besides \`unaccounted-member\`, as \`rule "text"\`. */
const found = (text: string) =>
  diagnose(parse(text, knowledge), { 'unaccounted-member': 'off' }).map(
    ({ rule, span }) => `${rule} "${text.slice(span.start, span.end)}"`,
  );
const minutes = (lists: string, lines: string): string =>
  `# 2026-03-04\n# Attendees\n${lists}\n# Minutes\n${lines}`;

describe('name-variant', () => {
  test.each([
    ['- Benny Vale', ['name-variant "Benny Vale"']],
    ['- Istvan Sebes', ['name-variant "Istvan Sebes"']],
    ['- István', ['name-variant "István"']],
    ['- benny Vale\n- István Sebes\n- Pista\n- Eve Stone', ['duplicate-attendee "Pista"']],
    ['- István Sebes\n- Istvan Sebes', ['duplicate-attendee "Istvan Sebes"']],
    ['- István Sebes'.normalize('NFD'), []],
    ['- Zoé O’Hara', []],
    ['- Zoe O’Hara', ['name-variant "Zoe O’Hara"']],
    ['- István\n- Kevin\n- Ada\n- Benny Vale', ['name-variant "Benny Vale"']],
    ['- @nirik', []],
    ['- @Nirik', []],
  ])('%j', (lists, expected) => expect(found(minutes(lists, ''))).toEqual(expected));

  test('is mended with the name of the roster', () => {
    const text = minutes('- Benny Vale (late)', '');
    const [finding] = diagnose(parse(text, knowledge), { 'unaccounted-member': 'off' });
    expect(applyEdits(text, finding?.fixes()[0]?.edits ?? [])).toBe(minutes('- benny Vale (late)', ''));
  });
});

describe('unaccounted-member', () => {
  const NO_SHORTS = { abbreviation: undefined, handles: [] };
  const missing = (text: string) =>
    diagnose(parse(text, knowledge), {})
      .filter(({ rule }) => rule === 'unaccounted-member')
      .map(({ message, fixes }) => [
        message.slice(0, message.indexOf(' is')),
        ...fixes().map(({ title }) => title),
      ]);

  test.each([
    ['who is in no list', minutes('- Ada Byron', ''), [['Tom Carr', 'Add "Tom Carr" to Attendees']]],
    ['who is written otherwise is accounted for', minutes('- Ada Byron\n- Tóm Carr', ''), []],
    ['who is absent is accounted for', minutes('- Ada Byron\n# Regrets\n- Tom', ''), []],
    [
      'before the membership',
      minutes('- Ada Byron', '').replace('2026-03-04', '2025-03-04'),
      [['Ina Wood', 'Add "Ina Wood" to Attendees']],
    ],
    ['where nobody is listed', minutes('', ''), []],
    ['whose line cannot be read', minutes('- Ada Byron\n- Bo & Tom Carr of the mill', ''), []],
    ['whose first name is in such a line', minutes('- Ada Byron\n- Tom & Bo Moor', ''), []],
    [
      'who is in a table of several columns',
      minutes('| Ada Byron | Tom Carr |\n| --- | --- |\n| Bo Moor | Eve Stone |', ''),
      [],
    ],
    ['who is listed by the initial', minutes('- Ada Byron\n- T. Carr', ''), []],
    ['who is listed by the initial, with a title', minutes('- Ada Byron\n- Dr. T. Carr', ''), []],
    ['who is listed by the last name', minutes('- Ada Byron\n- Mr. Carr', ''), []],
    ['where not everybody is listed', minutes('- Ada Byron\n- and others', ''), []],
    ['where the rest is there', minutes('- Ada Byron\n- the rest of the committee', ''), []],
    [
      'whose names others have',
      minutes('- Ada Byron\n- Tom Moor\n- Bo Carr', ''),
      [['Tom Carr', 'Add "Tom Carr" to Attendees']],
    ],
  ])('%s', (_, text, expected) => expect(missing(text)).toEqual(expected));

  const LISTS = '- Bo Moor\n# Member Attendees\n- Ada Byron\n# Guests present\n- Eve Stone';

  test('is put where most of the other members stand', () =>
    expect(missing(minutes(LISTS, ''))[0]?.slice(0, 2)).toEqual([
      'Tom Carr',
      'Add "Tom Carr" to Member Attendees',
    ]));

  test('is put into the list of the own group', () => {
    const own = people.map((person) => ({ ...person, group: person.name === 'Tom Carr' ? 'Guests' : '' }));
    const [finding] = diagnose(parse(minutes(LISTS, ''), knowledgeIn({ ...NO_CONFIG, people: own })), {});
    expect(finding).toMatchObject({ rule: 'unaccounted-member' });
    expect(finding?.fixes()[0]?.title).toBe('Add "Tom Carr" to Guests present');
  });

  test('is not looked for by a title of respect', () => {
    const titled = people.map((person) =>
      person.name === 'Tom Carr' ? { ...person, names: [{ name: 'Prof. Tom Carr', ...NO_SHORTS }] } : person,
    );
    const known = knowledgeIn({ ...NO_CONFIG, people: titled });
    const [finding] = diagnose(parse(minutes('- Ada Byron\n- Prof. Moor & Bo', ''), known), {});
    expect(finding).toMatchObject({ rule: 'unaccounted-member', about: 'Tom Carr' });
  });

  test('is likelier to have been away', () =>
    expect(missing(minutes('- Ada Byron\n# Regrets\n- N/A', ''))).toEqual([
      ['Tom Carr', 'Add "Tom Carr" to Regrets', 'Add "Tom Carr" to Attendees'],
    ]));
});

describe('a speaker', () => {
  test('whom the roster knows is told with the full name, and added with it to the list of the group', () => {
    const text = minutes('- Ada Byron\n# Guest Attendees\n# Staff Attendees', '- nirik: a');
    const [finding] = diagnose(parse(text, knowledge), { 'unaccounted-member': 'off' });
    expect(finding).toMatchObject({ rule: 'unlisted-speaker', severity: 'warning' });
    expect(finding?.message).toContain('the roster has Kevin Fen (Guest)');
    expect(finding?.fixes()[0]?.title).toBe('Add "Kevin Fen" to Guest Attendees');
  });

  test('of another group is put on a list of others only by whoever chooses it', () => {
    const text =
      '# 2026-03-04\n# Board Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Kevin: b\n';
    const [finding] = diagnose(parse(text, knowledge), { 'unaccounted-member': 'off' });
    const fixes = finding?.fixes().map(({ title, preferred }) => [title, preferred]);
    expect(fixes).toEqual([['Add "Kevin Fen" to Board Attendees', undefined]]);
    expect(unlistedToAdd(parse(text, knowledge))).toEqual([]);
  });

  test('who is a member is added where most of the other members stand', () => {
    const text = minutes('- Ada Byron\n# Guests present\n- Eve Stone', '- Tom Carr: a');
    const [finding] = diagnose(parse(text, knowledge), { 'unaccounted-member': 'off' });
    expect(finding).toMatchObject({ rule: 'unlisted-speaker' });
    expect(finding?.fixes().map(({ title }) => title)).toEqual([
      'Add "Tom Carr" to Attendees',
      'Add "Tom Carr" to Guests present',
    ]);
  });

  test('is somebody listed under an alias or an abbreviation of the roster', () => {
    expect(found(minutes('- Ada Byron\n- István Sebes', '- ADB: a\n- Pista: b'))).toEqual([]);
  });

  test('is somebody listed by a part of the name, whatever the label is', () => {
    const own = (label: string): readonly string[] =>
      found(minutes('- Ada Byron\n- Tom Carr\n- Kevin', `- Ada: a\n- Tom: b\n- ${label}: c\n- ${label}: d`));
    for (const label of ['nirik', 'Fen', 'Kevin Fen'])
      expect(own(label)).not.toContain(`unlisted-speaker "${label}"`);
  });

  test('is nobody whom only a word or computed initials could mean', () => {
    const people = readRoster('- Peter Reed\n- Petra Goal\n', 'roster.yaml').people;
    const text = minutes('- Ada Byron\n- Tom Carr', '- Ada: a\n- Tom: b\n- PR: c\n- Goal: d');
    const meeting = parse(text, knowledgeIn({ ...NO_CONFIG, people }));
    expect(diagnose(meeting, {}).map(({ rule }) => rule)).toEqual([]);
  });

  test('is nobody, or everybody, where the project says so', () =>
    expect(found(minutes('- Ada Byron\n- Tom Carr', '- Ada: a\n- Tom: b\n- Goal: c\n- Crew: d'))).toEqual(
      [],
    ));
});

test('in attendee lists the roster is offered, without those who are listed', () => {
  const { text, offset } = atCursor(minutes('- Ada Byron\n- $0', ''));
  expect(complete(parse(text, knowledge), offset).map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    'benny Vale: in the roster',
    'István Sebes: in the roster',
    "Zoé O'Hara: in the roster",
    'Kevin Fen: in the roster — Guest',
    'Tom Carr: in the roster',
    'Ina Wood: in the roster',
  ]);
});
