import { describe, expect, test } from 'vitest';
import { readRecord } from '../../server/src/archive/read-record';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readRoster } from '../../server/src/config/roster';
import { parse } from '../../server/src/minutes/parse';

const MINUTES = `# Steering committee meeting minutes (2026-03-04)

Minutes recorded by Charles Babbage.

## Committee attendees

- Ada Byron (@ada, ADB)
- Charles Babbage

## Unable to attend

- Mary Somerville

## Community attendees

- N/A

## Decisions adopted

- The RFC to drive the mill by steam was REJECTED

## Minutes

### RFC: Number the engines

https://example.org/engines/pull/12

- Ada: Does it turn?
- Charles/Ada: It does.
- Lance: See RFC 7 and [RFC 0004](https://example.org/engines/pull/8).
- Outcome: [RFC: Light the pier](rfcs/0003-pier.md) is next.
`;
const at = (text: string, path = 'minutes/2026-03-04.md') =>
  readRecord({ uri: `file:///work/${path}`, path, text });

describe('the record of minutes', () => {
  const record = at(MINUTES);
  const place = (text: string) => {
    const start = MINUTES.indexOf(text);
    const before = MINUTES.slice(0, start).split('\n');
    return { start, line: before.length - 1, character: before.at(-1)?.length };
  };

  test('says which meeting it was, and who was there', () =>
    expect(record).toMatchObject({
      kind: 'minutes',
      uri: 'file:///work/minutes/2026-03-04.md',
      path: 'minutes/2026-03-04.md',
      title: 'Steering committee meeting minutes (2026-03-04)',
      day: '2026-03-04',
      lists: [
        {
          ...{ title: 'Committee attendees', group: 'Committee', presence: 'present' },
          people: [
            { name: 'Ada Byron', handles: ['ada'], place: place('Ada Byron') },
            { name: 'Charles Babbage', place: place('Charles Babbage\n') },
          ],
        },
        { title: 'Unable to attend', group: '', presence: 'absent', people: [{ name: 'Mary Somerville' }] },
        { title: 'Community attendees', people: [] },
      ],
      roles: [{ role: 'recorder', name: 'Charles Babbage', place: place('Charles Babbage.') }],
    }));

  test('says who spoke, how often, and who that is', () =>
    expect(record).toMatchObject({
      speakers: [
        { name: 'Ada', count: 2, first: place('Ada: Does'), person: 'Ada Byron' },
        { name: 'Charles', count: 1, first: place('Charles/Ada'), person: 'Charles Babbage' },
        { name: 'Lance', count: 1, first: place('Lance') },
      ],
    }));

  test('says of which RFCs, and where they are', () =>
    expect(record).toMatchObject({
      rfcs: [
        { subject: 'to drive the mill by steam was REJECTED' },
        {
          ...{ title: 'Number the engines', link: 'https://example.org/engines/pull/12' },
          place: place('RFC: Number'),
        },
        { number: '7', place: place('RFC 7') },
        { number: '4', link: 'https://example.org/engines/pull/8' },
        { title: 'Light the pier', link: 'rfcs/0003-pier.md' },
      ],
      topics: [
        {
          ...{ title: 'RFC: Number the engines', place: place('RFC: Number'), rfcs: [1, 2, 3, 4] },
          links: [
            'https://example.org/engines/pull/12',
            'https://example.org/engines/pull/8',
            'rfcs/0003-pier.md',
          ],
          speakers: [0, 1, 2],
        },
      ],
    }));

  test('survives JSON', () => expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record));

  test('does not depend on what else is known', () => {
    const { people } = readRoster('- name: Lance Alden\n  aliases: [Outcome]', 'roster.yaml');
    const known = parse(MINUTES, knowledgeIn({ ...NO_CONFIG, people, ignored: ['Ada'] }));
    const path = 'minutes/2026-03-04.md';
    expect(readRecord({ uri: `file:///work/${path}`, path, text: MINUTES }, known)).toStrictEqual(record);
  });
});

describe('the day of a meeting is read', () => {
  const dayOf = (text: string, path: string) => {
    const record = at(`${text}\n\n## Attendees\n\n- Ada Byron\n- Charles Babbage\n`, path);
    return record?.kind === 'minutes' ? record.day : 'no minutes';
  };

  test.each([
    [
      'from the title before the name of the file',
      '# Minutes 2026-03-04',
      'minutes/2026-03-05.md',
      '2026-03-04',
    ],
    ['from a field', '# Minutes\n\nDate: 4 March 2026', 'minutes/a.md', '2026-03-04'],
    ['from the front matter', '---\ndate: 2026-03-04\n---\n# Minutes', 'minutes/a.md', '2026-03-04'],
    ['from the name of the file', '# Minutes', 'minutes/2026_03_04-weekly.md', '2026-03-04'],
    ['from a compact name', '# Minutes', 'minutes/20260304.md', '2026-03-04'],
    ['from the folder and the file', '# Minutes', 'minutes/2026-03/march-4.md', '2026-03-04'],
    ['from nothing', '# Minutes', 'minutes/a.md', undefined],
  ])('%s', (_, text, path, day) => expect(dayOf(text, path)).toBe(day));
});

describe('the record of an RFC', () => {
  const RFC = `# RFC: Number the engines

* **RFC Number:** \`0002\`
* **Status:** Accepted
* **Pull request:** https://example.org/engines/pull/12

## Abstract

See https://example.org/engines/pull/99.
`;

  test('has its number, title, status and links', () =>
    expect(at(RFC, 'rfcs/0002-number-the-engines.md')).toStrictEqual({
      ...{ kind: 'rfc', uri: 'file:///work/rfcs/0002-number-the-engines.md' },
      ...{ path: 'rfcs/0002-number-the-engines.md', title: 'Number the engines', number: '2' },
      ...{ digits: '0002', status: 'Accepted', links: ['https://example.org/engines/pull/12'] },
    }));

  test.each([
    ['# RFC 0002: x86_64', 'rfcs/0002.md', 'x86_64'],
    ['# 0002 - **Pier**', 'text/0002-pier.md', 'Pier'],
    ['Pier', 'rfcs/0002-pier.md', ''],
  ])('has its title without the number: %s', (text, path, title) =>
    expect(at(text, path)).toMatchObject({ title, number: '2' }),
  );

  test.each(['rfcs/0000-template.md', 'rfcs/README.md', 'docs/0002-engines.md', 'rfcs-old/0002-a.md'])(
    'there is none of %s',
    (path) => expect(at(RFC, path)).toBeUndefined(),
  );
});

test('any other file has no record', () =>
  expect(at('# How to drive a mill\n\nCarefully.', 'docs/mill.md')).toBeUndefined());
test('a file that the project takes for minutes has one', () => {
  const file = { uri: 'file:///work/a.md', path: 'a.md', text: 'Ada: Good.' };
  expect(readRecord({ ...file, project: 'include' })).toMatchObject({ kind: 'minutes', title: '' });
  expect(readRecord({ ...file, text: MINUTES, project: 'exclude' })).toBeUndefined();
});
