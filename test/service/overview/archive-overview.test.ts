/** What the overview of all meetings says, written as an indented list. */
import { expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../../server/src/minutes/knowledge';
import type { ArchiveItem } from '../../../server/src/service/overview/archive-item';
import { archiveOverview } from '../../../server/src/service/overview/archive-overview';
import { itemsBelow } from '../../../server/src/service/overview/overview-item';
import { reportOf } from '../../../server/src/service/report/report-of';
import { Folder, minutesOf, uriOf } from '../../support/folder';

const PULL = 'https://git.example.org/lantern/rfcs/pull';
const LISTS = { 'Board Attendees': 'Ada Byron', Attendees: 'Tom Carr', 'Unable to attend': 'Zoe Marsh' };
const FILES = {
  'rfcs/0007-light-the-pier.md': `# RFC 0007: Light the pier\n\nStatus: Accepted\n\n${PULL}/7\n`,
  'minutes/2031-01-08.md': minutesOf(
    '2031-01-08',
    { ...LISTS, Decisions: '[RFC 7](../rfcs/0007-light-the-pier.md) was **ACCEPTED**' },
    `### RFC 7: Light the pier\n\n${PULL}/7\n\n- Ada: yes\n\n## Actions\n\n- [ ] Tom to buy \`oil\` by 2031-05-01\n- [x] Ada to ask\n`,
  ),
  'minutes/2031-02-12.md': minutesOf(
    '2031-02-12',
    { Attendees: 'Ada Byron, Zoe Marsh' },
    `### RFC: Paint the boats\n\n${PULL}/8\n\n- Ada: Tabling for vote at next meeting.\n`,
  ),
  'minutes/2031-03-12.md': minutesOf(
    '2031-03-12',
    { 'Board Attendees': 'Ada Byron' },
    '### Flags\n\n- Ada: Tabling for vote at next meeting.\n\n### Tom and RFC 7\n\n- Ada: nothing new\n',
  ),
};

function overviewOf(files: Readonly<Record<string, string>>, most?: number): readonly ArchiveItem[] {
  return archiveOverview(reportOf(new Folder(files).archive, NOTHING_KNOWN, most));
}

function lines(items: readonly ArchiveItem[], indent = ''): readonly string[] {
  return items.flatMap(({ kind, label, facts, below }) => [
    `${indent}${kind}: ${[label, ...facts].join(' | ')}`,
    ...(below === undefined ? [] : lines(below.items(), `${indent}  `)),
  ]);
}

const below = (id: string): readonly string[] => lines(itemsBelow(overviewOf(FILES), [id]) ?? []);

test('what is open comes first, and is open at first', () => {
  const items = overviewOf(FILES);
  expect(items.map(({ label, facts, below: own }) => [label, ...facts, own?.isOpen])).toEqual([
    ['Open actions', '1', true],
    ['Put off', '2', true],
    ['RFCs', '2', false],
    ['Decisions', '1', false],
    ['People', '3', false],
    ['Meetings', '3', false],
  ]);
});

test('what is to be done, with how long it has been', () => {
  expect(below('actions')).toEqual([
    'action: Tom to buy oil by 2031-05-01 | due 2031-05-01 | open for 2 meetings | 2031-01-08',
  ]);
});

test('what was put off and not taken up, the last first', () => {
  expect(below('promises')).toEqual([
    'promise: Flags | for the next meeting | 2031-03-12',
    'promise: RFC: Paint the boats | the next meeting has nothing on it | 2031-02-12',
  ]);
});

test('the RFCs with their state and their way, the last step first', () => {
  expect(below('rfcs')).toEqual([
    'rfc: RFC 0007: Light the pier | Accepted | decided on 2031-01-08',
    '  step: 2031-03-12 | discussed',
    '  step: 2031-01-08 | decided | RFC 7 was ACCEPTED',
    '  step: 2031-01-08 | discussed',
    'rfc: Paint the boats | put off on 2031-02-12',
    '  step: 2031-02-12 | put off | Tabling for vote at next meeting.',
    '  step: 2031-02-12 | discussed',
  ]);
});

test('an RFC says more to whoever points at it: what was decided, in its words, and its address', () => {
  const items = itemsBelow(overviewOf(FILES), ['rfcs']) ?? [];
  expect(items.map(({ more }) => more)).toEqual([['RFC 7 was ACCEPTED', `${PULL}/7`], [`${PULL}/8`]]);
});

test('what was decided', () => {
  expect(below('decisions')).toEqual(['decision: RFC 7 was ACCEPTED | 2031-01-08']);
});

test('who came to how many, and in which list somebody was', () => {
  expect(below('people')).toEqual([
    'present: Ada Byron | 3 of 3 meetings | Board',
    '  present: 2031-03-12 | present | Board',
    '  present: 2031-02-12 | present',
    '  present: 2031-01-08 | present | Board',
    'present: Zoe Marsh | 1 of 3 meetings',
    '  present: 2031-02-12 | present',
    '  absent: 2031-01-08 | absent',
    'present: Tom Carr | 1 of 3 meetings',
    '  present: 2031-01-08 | present',
  ]);
});

test('the meetings, the last first, and how many are not looked at', () => {
  expect(below('meetings')).toEqual([
    'meeting: 2031-03-12 | 1 present',
    'meeting: 2031-02-12 | 2 present',
    'meeting: 2031-01-08 | 2 present | 1 decision',
  ]);
  expect(lines(itemsBelow(overviewOf(FILES, 1), ['meetings']) ?? [])).toEqual([
    'meeting: 2031-03-12 | 1 present',
    'omitted: 2 earlier meetings are not looked at',
  ]);
});

test('places are those of the files', () => {
  const [action] = itemsBelow(overviewOf(FILES), ['actions']) ?? [];
  const line = FILES['minutes/2031-01-08.md'].split('\n').findIndex((one) => one.includes('Tom to buy'));
  expect(action?.place).toEqual({ uri: uriOf('minutes/2031-01-08.md'), line, character: 6 });
  const [rfc] = itemsBelow(overviewOf(FILES), ['rfcs']) ?? [];
  expect(rfc?.place?.uri).toBe(uriOf('rfcs/0007-light-the-pier.md'));
});

test('several committees are apart, and the one that met last is open', () => {
  const board = minutesOf('2031-04-02', LISTS, '- Ada: a\n').replace('Lantern', 'Harbour');
  const items = overviewOf({ ...FILES, 'board/2031-04-02.md': board });
  expect(items.map(({ kind, label, facts, below: own }) => [kind, label, ...facts, own?.isOpen])).toEqual([
    ['committee', 'Harbour committee meeting minutes', '1 meeting', true],
    ['committee', 'Lantern committee meeting minutes', '3 meetings', false],
  ]);
});

test('committees of one name are told apart by where their minutes are', () => {
  const board = minutesOf('2031-04-02', LISTS, '- Ada: a\n');
  expect(overviewOf({ ...FILES, 'board/2031-04-02.md': board }).map(({ facts }) => facts)).toEqual([
    ['1 meeting', 'board/2031-04-02.md'],
    ['3 meetings', 'minutes/2031-03-12.md'],
  ]);
});

test('ids tell all items of a level apart', () => {
  const check = (items: readonly ArchiveItem[]): void => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) check(item.below?.items() ?? []);
  };
  const twice = FILES['minutes/2031-03-12.md'].replace(
    '- Ada: nothing',
    '- [ ] TODO: a\n- [ ] TODO: a\n- Ada: nothing',
  );
  check(overviewOf({ ...FILES, 'minutes/2031-03-12.md': twice }));
});

test('there is nothing to see where there are no minutes', () => {
  expect(overviewOf({ 'rfcs/0007-light-the-pier.md': FILES['rfcs/0007-light-the-pier.md'] })).toEqual([]);
});
