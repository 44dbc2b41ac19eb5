import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';

/** Minutes with so many topics, long enough to be cut. */
const minutesOf = (topics: number): string => {
  const line = '- Ada: The wheel turns, and Charles’s ladder is next, as we said a month ago.\n';
  const topic = (index: number): string => `## Topic ${index}\n\n${line.repeat(30)}\n`;
  const head = '# Mill Meeting Minutes (2031-04-02)\n\n## Attendees\n\n- Ada Byron\n- Charles Babbage\n\n';
  return `${head}${Array.from({ length: topics }, (_, index) => topic(index)).join('')}`;
};

/** How many sections of a meeting say what no section of an earlier one says: they were read. */
function sectionsRead(now: Meeting, earlier: Meeting): number {
  const known = new Set(earlier.sections.map(({ facts }) => facts));
  return now.sections.filter(({ facts }) => !known.has(facts)).length;
}

describe('an edit', () => {
  test.each([20, 200])('in a topic has that topic read again, and no other, of %i', (topics) => {
    const text = minutesOf(topics);
    const before = parse(text);
    const after = parse(
      text.replace('## Topic 9\n\n- Ada', '## Topic 9\n\n- Adam: x\n- Ada'),
      before.knowledge,
      before,
    );
    expect(sectionsRead(after, before)).toBe(1);
    expect(after.people.base).toBe(before.people.base);
  });

  test('above the attendees moves them, and they are the same people', () => {
    const text = minutesOf(20);
    const before = parse(text);
    const after = parse(`\n${text}`, before.knowledge, before);
    expect(after.people.base).toBe(before.people.base);
    expect(after.people.all[0]?.entries[0]?.span.start).toBe(
      (before.people.all[0]?.entries[0]?.span.start ?? 0) + 1,
    );
  });

  test('of an attendee has everybody judged again', () => {
    const text = `${minutesOf(20)}- Grace: I was there.\n- Grace: Indeed.\n`;
    const before = parse(text);
    expect(diagnose(before, {}).map(({ rule }) => rule)).toEqual(['unlisted-speaker']);
    const listed = text.replace('- Ada Byron', '- Ada Byron\n- Grace Hopper');
    expect(diagnose(parse(listed, before.knowledge, before), {})).toEqual([]);
    expect(diagnose(before, {}).map(({ rule }) => rule)).toEqual(['unlisted-speaker']);
  });

  test('keeps nothing of an earlier version where it says the same at another place', () => {
    const text = minutesOf(20);
    const before = parse(text);
    const moved = parse(text.replace('## Topic 3', '## Topic three'), before.knowledge, before);
    const fresh = parse(text.replace('## Topic 3', '## Topic three'));
    const placesOf = ({ sections }: Meeting): unknown =>
      sections.map(({ span, statements }) => [
        span,
        statements.map(({ label, text: said }) => [label.span, said]),
      ]);
    expect(placesOf(moved)).toEqual(placesOf(fresh));
  });
});
