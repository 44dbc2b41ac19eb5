/** What an overview says of a meeting, written as an indented list. */
import { describe, expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../../server/src/config/config';
import { readConfig } from '../../../server/src/config/read-config';
import type { Span } from '../../../server/src/markdown/span';
import type { Meeting } from '../../../server/src/minutes/meeting';
import { parse } from '../../../server/src/minutes/parse';
import { meetingOverview } from '../../../server/src/service/overview/meeting-overview';
import { itemsBelow, type OverviewItem } from '../../../server/src/service/overview/overview-item';
import { Folder } from '../../support/folder';

const MINUTES = `# Lantern committee meeting minutes (2031-04-09)

## Attendees

- Ada Byron
- Tom Carr

## Board Attendees

- Ines Tavares

## Unable to attend

- Zoe Marsh

## Decisions

- The **pier** is lit, see [RFC: Light the pier](https://git.example.org/lantern/rfcs/pull/7)

## Actions

- [ ] Tom to buy \`oil\` by 2031-05-01
- [x] Ada to ask the harbour

## Minutes

### RFC: Light the pier

https://git.example.org/lantern/rfcs/pull/7

- Ada: the pier is dark
- Tom: it is
- Ada/Tom: agreed
- Mina: and wet
- Ada to Mina: is it?
- Mina: very
- All: yes

### RFC: Paint the boats

- Ines: Tabling for vote at next meeting.
`;

function lines(items: readonly OverviewItem<Span>[], indent = ''): readonly string[] {
  return items.flatMap(({ kind, label, facts, below }) => [
    `${indent}${kind}: ${[label, ...facts].join(' | ')}`,
    ...(below === undefined ? [] : lines(below.items(), `${indent}  `)),
  ]);
}

/** The lines of one branch, without its own. */
function branchOf(meeting: Meeting, id: string): readonly string[] {
  return lines(itemsBelow(meetingOverview(meeting), [id]) ?? []);
}

test('the few come first, the many last', () => {
  expect(lines(meetingOverview(parse(MINUTES)).map(({ below: _, ...item }) => item))).toEqual([
    'attendance: Attendance | 3 present | 1 absent | 1 in no list',
    'decisions: Decisions | 1',
    'actions: Open actions | 1',
    'promises: Put off to the next meeting | 1',
    'rfcs: RFCs | 2',
    'topics: Topics | 2',
  ]);
});

test('who was there, by the lists, and who is in none', () => {
  expect(branchOf(parse(MINUTES), 'attendance')).toEqual([
    'list: Attendees | 2',
    '  present: Ada Byron | 3 statements',
    '  present: Tom Carr | 2 statements',
    'list: Board Attendees | 1',
    '  present: Ines Tavares | 1 statement',
    'list: Unable to attend | 1',
    '  absent: Zoe Marsh | absent',
    'list: In no list | 1',
    '  unlisted: Mina | 2 statements',
  ]);
});

test('who speaks in a topic, whoever speaks most first', () => {
  expect(branchOf(parse(MINUTES), 'topics')).toEqual([
    'topic: RFC: Light the pier | 3 speakers | 7 statements',
    '  speaker: Ada Byron | 3 statements',
    '  speaker: Tom Carr | 2 statements',
    '  speaker: Mina | 2 statements',
    '  everybody: All | 1 statement',
    'topic: RFC: Paint the boats | 1 speaker | 1 statement',
    '  speaker: Ines Tavares | 1 statement',
  ]);
});

test('what came of it, without Markdown', () => {
  const meeting = parse(MINUTES);
  expect(branchOf(meeting, 'decisions')).toEqual(['decision: The pier is lit, see RFC: Light the pier']);
  expect(branchOf(meeting, 'actions')).toEqual(['action: Tom to buy oil by 2031-05-01 | due 2031-05-01']);
  expect(branchOf(meeting, 'promises')).toEqual([
    'promise: Tabling for vote at next meeting. | RFC: Paint the boats',
  ]);
});

test('the RFCs, and what became of them', () => {
  expect(branchOf(parse(MINUTES), 'rfcs')).toEqual([
    'rfc: RFC: Light the pier | decided here | pull request 7 | lantern/rfcs',
    'rfc: RFC: Paint the boats | put off to the next meeting',
  ]);
});

test('the state of an RFC that its file says', () => {
  const folder = new Folder({
    'rfcs/0007-light-the-pier.md': '# RFC 0007: Light the pier\n\nStatus: Accepted\n',
    'minutes/2031-04-09.md': `${MINUTES}\n### RFC 7: Once more\n\n- Ada: done\n`,
  });
  expect(branchOf(folder.meeting('minutes/2031-04-09.md'), 'rfcs')).toContain(
    'rfc: RFC 7: Once more | Accepted',
  );
});

test('pull requests and issues that only are linked are no RFCs', () => {
  const text = MINUTES.replace('it is\n', 'see https://git.example.org/lantern/boats/issues/12\n');
  expect(branchOf(parse(text), 'rfcs')).toHaveLength(2);
});

test('a decision that the record of decisions does not have says so', () => {
  const text = MINUTES.replace('- Ines: ', '- Decision: the boats are painted blue\n- Ines: ');
  expect(branchOf(parse(text), 'decisions')).toContain(
    'unrecorded decision: Decision: the boats are painted blue | only in the discussion | RFC: Paint the boats',
  );
});

describe('the quorum', () => {
  const member = (name: string) => ({ name, member: true });
  const { config } = readConfig(
    JSON.stringify({ quorum: 2, roster: ['Ada Byron', 'Tom Carr', 'Eve Stone'].map(member) }),
    'minutes.json',
  );
  const knowledge = knowledgeIn({ ...NO_CONFIG, ...config });

  test.each([
    ['quorum met', MINUTES, 'Quorum met | 2 of the 2 needed'],
    ['quorum not met', MINUTES.replace('- Tom Carr\n', ''), 'Quorum not met | 1 of the 2 needed'],
  ])('%s', (kind, text, said) => {
    const meeting = parse(text, knowledge);
    expect(branchOf(meeting, 'attendance')[0]).toBe(`${kind}: ${said}`);
    expect(meetingOverview(meeting)[0]?.facts).toContain(kind);
  });

  test('nobody says that it was not met where not everybody is listed', () => {
    const text = MINUTES.replace('- Tom Carr\n', '- and others\n');
    expect(branchOf(parse(text, knowledge), 'attendance')[0]).toBe('list: Attendees | 1');
  });
});

test.each([
  ['nothing', ''],
  ['nothing but a title', '# Minutes of 2031-04-09\n'],
])('there is nothing to see in minutes with %s', (_, text) => {
  expect(meetingOverview(parse(text))).toEqual([]);
});

test('what is written outside of topics is a topic of its own', () => {
  const text = `${MINUTES.split('### RFC')[0]}- Ada: hello\n- Tom: hello\n`;
  expect(branchOf(parse(text), 'topics')).toEqual([
    'topic: Minutes | 2 speakers | 2 statements',
    '  speaker: Ada Byron | 1 statement',
    '  speaker: Tom Carr | 1 statement',
  ]);
});

describe('ids', () => {
  const idsOf = (text: string): readonly string[] => {
    const all = (items: readonly OverviewItem<Span>[], path = ''): readonly string[] =>
      items.flatMap(({ id, below }) => [
        `${path}/${id}`,
        ...(below ? all(below.items(), `${path}/${id}`) : []),
      ]);
    return all(meetingOverview(parse(text)));
  };

  test('are those of the same things, wherever they stand', () => {
    expect(idsOf(MINUTES.replace('## Attendees', 'Recorded by Ada Byron\n\n## Attendees'))).toEqual(
      idsOf(MINUTES),
    );
  });

  test('tell two of one name apart', () => {
    const ids = idsOf(`${MINUTES}\n### RFC: Light the pier\n\n- Ada: again\n- Ada: again\n`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('/topics/topic RFC: Light the pier #2');
  });

  test('lead to what is below, and to nothing where that has gone', () => {
    const items = meetingOverview(parse(MINUTES));
    const speakers = itemsBelow(items, ['topics', 'topic RFC: Paint the boats']);
    expect(speakers?.map(({ label }) => label)).toEqual(['Ines Tavares']);
    expect(itemsBelow(items, ['topics', 'topic RFC: Sink the boats'])).toBeUndefined();
    expect(
      itemsBelow(items, ['topics', 'topic RFC: Paint the boats', 'speaker #ines tavares']),
    ).toBeUndefined();
  });
});

test('places are those of the text', () => {
  const written = (items: readonly OverviewItem<Span>[]): readonly string[] =>
    items.flatMap(({ place, below }) => [
      ...(place === undefined ? [] : [MINUTES.slice(place.start, place.end)]),
      ...(below === undefined ? [] : written(below.items())),
    ]);
  const places = written(meetingOverview(parse(MINUTES)));
  expect(places).toContain('Zoe Marsh');
  expect(places).toContain('RFC: Light the pier');
  expect(places).toContain('Tom to buy `oil` by 2031-05-01');
  expect(places).toContain('Mina');
});
