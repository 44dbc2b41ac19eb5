import { expect, test } from 'vitest';
import { readRecord } from '../../server/src/archive/read-record';

const MINUTES = `# Harbour council meeting minutes (2026-03-04)

## Attendees

- Ada Byron
- Tom Carr

## Decisions

- Build two cranes
  - Unanimous decision
- The RFC to paint the boats was REJECTED: https://example.org/harbour/pull/9

## Minutes

### Light the pier (RFC [#0007](https://example.org/harbour/pull/12))

- Ada: The lamps are not here.
- The council decided to buy
  more oil.
- Tom: Tabling for vote at next meeting.
- ACTION: Tom to write to the shop by 2026-03-20

### Cranes

- We decided to build two of them.

## Actions

- [x] Ada: count the boats
`;

const record = readRecord({
  uri: 'file:///work/minutes/2026-03-04.md',
  path: 'minutes/2026-03-04.md',
  text: MINUTES,
});
const place = (text: string) => {
  const start = MINUTES.indexOf(text);
  const before = MINUTES.slice(0, start).split('\n');
  return { start, end: start + text.length, line: before.length - 1, character: before.at(-1)?.length };
};
const PIER = {
  topic: 'Light the pier (RFC #0007)',
  links: ['https://example.org/harbour/pull/12'],
  numbers: ['7'],
};

test('a record says what was decided, also what only the discussion has', () =>
  expect(record?.kind === 'minutes' && record.decisions).toEqual([
    { text: 'Build two cranes', place: place('Build two cranes'), goesOn: true },
    {
      text: 'The RFC to paint the boats was REJECTED: https://example.org/harbour/pull/9',
      plain: 'The RFC to paint the boats was REJECTED',
      place: place('The RFC to paint the boats was REJECTED: https://example.org/harbour/pull/9'),
      links: ['https://example.org/harbour/pull/9'],
    },
    {
      text: 'The council decided to buy more oil.',
      place: place('The council decided to buy'),
      ...PIER,
    },
  ]));

test('and what is to be done, by whom and when', () =>
  expect(record?.kind === 'minutes' && record.actions).toEqual([
    {
      ...{ text: 'Tom to write to the shop by 2026-03-20', owners: ['Tom'], due: '2026-03-20' },
      place: place('Tom to write to the shop by 2026-03-20'),
      ...PIER,
    },
    { text: 'Ada: count the boats', owners: ['Ada'], isDone: true, place: place('Ada: count the boats') },
  ]));

test('and what was put off', () =>
  expect(record?.kind === 'minutes' && record.promises).toEqual([
    { text: 'Tabling for vote at next meeting.', place: place('Tabling for vote at next meeting.'), ...PIER },
  ]));

test('a decision below a heading of its own, or of its topic, is about that', () => {
  const text =
    '# Minutes 2026-03-04\n## Attendees\n- Ada Byron\n## Decisions\n### Cranes\n- Build two\n## Discussion\n### Boats\n- Ada: a\n#### Decision\n- Paint them\n';
  const other = readRecord({ uri: 'file:///work/minutes/a.md', path: 'minutes/a.md', text });
  const decisions = other?.kind === 'minutes' ? other.decisions : [];
  expect(decisions.map((one) => `${one.topic}: ${one.text}`)).toEqual([
    'Cranes: Build two',
    'Boats: Paint them',
  ]);
});

test('survives JSON', () => expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record));
