import { describe, expect, test } from 'vitest';
import { matterOf } from '../../server/src/minutes/matter';
import { parse } from '../../server/src/minutes/parse';
import { promisesIn } from '../../server/src/minutes/promises';

/** Each promise with its topic before it. */
function promises(lines: string): readonly string[] {
  const { sections } = parse(`# Council minutes\n\n## Attendees\n- Ada Byron\n\n## Minutes\n\n${lines}`);
  return sections.flatMap((section) =>
    promisesIn(section.facts).map((promise) => {
      const { start, end } = promise.span;
      return `${matterOf(section, promise).topic ?? ''} | ${section.facts.text.slice(start, end)}`;
    }),
  );
}

describe('is put off to the next meeting', () => {
  test.each([
    ['- Ada: Tabling for vote at next meeting.', ' | Tabling for vote at next meeting.'],
    ['- The council will defer the discussion until the next meeting.'],
    ['- Outcome: Vote postponed to next meeting.', ' | Vote postponed to next meeting.'],
    [
      '- It rained. We will elect a new chair in our next meeting.',
      ' | We will elect a new chair in our next meeting.',
    ],
    ['- Will revisit at the next council meeting.'],
    ['- To vote on in the next meeting'],
    ['- Add it to the agenda for the next call.'],
    [
      '- Ada: Not today, we vote on it at the next meeting.',
      ' | Not today, we vote on it at the next meeting.',
    ],
    ['- The vote is put off to the next meeting.'],
    ['- At the next meeting we will vote on it.'],
    ['- Der Antrag wird auf die nächste Sitzung vertagt.'],
  ])('%j', (line, expected = ` | ${line.slice(2)}`) => expect(promises(line)).toEqual([expected]));
});

describe('is not', () => {
  test.each([
    ['what waits for something else', '- Will revisit after receiving the feedback of Lance.'],
    ['what may be', '- If Ada answers, we will vote at the next meeting.'],
    ['a question', '- Will we vote at the next meeting?'],
    ['what goes on', '- Ada remains the chair through the next meeting.'],
    ['what was', '- Ada: We voted on it in the next meeting, too.'],
    ['what can be', '- We can discuss it at the next meeting.'],
    ['an announcement', '- Next meeting: 2026-04-01'],
    ['a date', '- The next meeting is in May.'],
    ['who comes to it', '- Tom is invited to the next meeting to discuss the boats.'],
    ['a quotation', '> Tabling for vote at next meeting.'],
    ['a quote', '- The note says "tabling for vote at next meeting".'],
  ])('%s', (_, line) => expect(promises(line)).toEqual([]));
});

test('belongs to a topic, a bullet, or the line above its list', () =>
  expect(
    promises(
      '- Ada: the cranes\n  - Tabled to the next meeting.\n\nThe boats:\n\n- Tabled to the next meeting.\n\n## The `north` pier\n- Tabled to the next meeting.',
    ),
  ).toEqual([
    'the cranes | Tabled to the next meeting.',
    'The boats | Tabled to the next meeting.',
    'The north pier | Tabled to the next meeting.',
  ]));
