/** The lists that say who was there, and who was not. */
import type { AttendeeList, Meeting, Section } from './meeting';

/** In the order of the text. A list that was opened within a topic tells who joined for it, or who did not vote. */
export function rollCalls(meeting: Pick<Meeting, 'sections'>): readonly AttendeeList[] {
  return rollCallSections(meeting).flatMap(({ lists }) => lists);
}

/** The sections with those lists. */
export function rollCallSections({ sections }: Pick<Meeting, 'sections'>): readonly Section[] {
  return sections.filter(({ facts }) => facts.kind !== 'topic' && facts.lists.length > 0);
}
