import { expect, test } from 'vitest';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { perMeeting, perSection } from '../../server/src/minutes/remembered';

const text = (...topics: readonly string[]): string =>
  `# Mill\n\n## Attendees\n\n- Ada Byron\n\n${topics.map((topic) => `## ${topic}\n\n${'- Ada: yes\n'.repeat(200)}\n`).join('')}`;

/** Which sections are judged when everything is asked for. */
function judge(): (meeting: Meeting) => readonly string[] {
  const judged: string[] = [];
  const read = perSection(({ title }) => judged.push(title));
  return (meeting) => {
    judged.length = 0;
    for (const section of meeting.sections) read(section, meeting);
    return [...judged];
  };
}

test('a section is judged again when it has changed, or when the people have', () => {
  const judged = judge();
  const first = parse(text('One', 'Two', 'Three'));
  expect(judged(first)).toEqual(['Mill', 'Attendees', 'One', 'Two', 'Three']);
  expect(judged(first)).toEqual([]);
  const edited = parse(text('One', 'Twelve', 'Three'), first.knowledge, first);
  expect(judged(edited)).toEqual(['Twelve']);
  const listed = edited.source.text.replace('- Ada Byron', '- Ada Byron\n- Charles Babbage');
  expect(judged(parse(listed, first.knowledge, edited))).toEqual([
    ...['Mill', 'Attendees', 'One', 'Twelve', 'Three'],
  ]);
});

test('a meeting is asked once', () => {
  let count = 0;
  const read = perMeeting(() => ++count);
  const meeting = parse(text('One'));
  expect([read(meeting), read(meeting), read(parse(text('One')))]).toEqual([1, 1, 2]);
});
