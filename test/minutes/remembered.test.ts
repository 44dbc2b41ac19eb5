import { expect, test } from 'vitest';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import type { People } from '../../server/src/minutes/people';
import { inRuns, perMeeting, perSection } from '../../server/src/minutes/remembered';

const text = (...topics: readonly string[]): string =>
  `# Mill\n\n## Attendees\n\n- Ada Byron\n\n${topics.map((topic) => `## ${topic}\n\n${'- Ada: yes\n'.repeat(200)}\n`).join('')}`;

/** Those that stand far from the list; what is near it is read again with it. */
const FAR = ['Two', 'Three'];

/**
 * Which sections are judged when everything is asked for.
 * @param ask what the judgement wants to know of the people
 */
function judge(ask: (people: People) => unknown): (meeting: Meeting) => readonly string[] {
  const judged: string[] = [];
  const read = perSection(({ title }, { people }) => {
    ask(people);
    judged.push(title);
  });
  return (meeting) => {
    judged.length = 0;
    for (const section of meeting.sections) read(section, meeting);
    return [...judged];
  };
}

test('a section is judged again when it has changed', () => {
  const judged = judge(() => {});
  const first = parse(text('One', 'Two', 'Three'));
  expect(judged(first)).toEqual(['Mill', 'Attendees', 'One', 'Two', 'Three']);
  expect(judged(first)).toEqual([]);
  const edited = parse(text('One', 'Twelve', 'Three'), first.knowledge, first);
  expect(judged(edited)).toEqual(['Twelve']);
});

test.each<[string, (people: People) => unknown, string, readonly string[]]>([
  ['nobody', () => {}, '- Ada Byron\n- Ada Lovelace', []],
  [
    'somebody who is meant as before',
    (people) => people.resolve('Ada'),
    '- Charles Babbage\n- Ada Byron',
    [],
  ],
  ['somebody who shares the name now', (people) => people.resolve('Ada'), '- Ada Byron\n- Ada Lovelace', FAR],
  ['somebody of whom more is said', (people) => people.resolve('Ada'), '- Ada Byron (briefly)', FAR],
  ['somebody who was not listed', (people) => people.resolve('Mary'), '- Ada Byron\n- Mary Somerville', FAR],
  ['everybody', ({ all }) => all, '- Ada Byron\n- Charles Babbage', FAR],
])('a section is judged again where it asks for %s', (_, ask, list, expected) => {
  const judged = judge(ask);
  const first = parse(text('One', ...FAR));
  judged(first);
  const listed = first.source.text.replace('- Ada Byron', list);
  const again = judged(parse(listed, first.knowledge, first));
  expect(again.filter((title) => FAR.includes(title))).toEqual(expected);
});

test('a meeting is asked once', () => {
  let count = 0;
  const read = perMeeting(() => ++count);
  const meeting = parse(text('One'));
  expect([read(meeting), read(meeting), read(parse(text('One')))]).toEqual([1, 1, 2]);
});

test('what sections say is joined again only near the one that says something else', () => {
  const joined: number[] = [];
  const sums = inRuns((some: readonly { readonly count: number }[]) => {
    joined.push(some.length);
    return some.reduce((sum, { count }) => sum + count, 0);
  });
  const total = (all: readonly { readonly count: number }[]): number =>
    sums(all).reduce((sum, one) => sum + one, 0);
  const all = Array.from({ length: 40 }, () => ({ count: 1 }));
  expect([total(all), joined.splice(0)]).toEqual([40, [16, 16, 8]]);
  expect([total([...all]), joined.splice(0)]).toEqual([40, []]);
  expect([total(all.with(20, { count: 5 })), joined.splice(0)]).toEqual([44, [16]]);
  expect([total(all.slice(0, 39)), joined.splice(0)]).toEqual([39, [16, 7]]);
  expect([total([]), joined]).toEqual([0, []]);
});
