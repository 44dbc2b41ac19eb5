/** The lists that say who was there, and who was not. */
import type { AttendeeList, Meeting } from './meeting';

/** In the order of the text. A list that was opened within a topic tells who joined for it, or who did not vote. */
export function rollCalls({ sections }: Pick<Meeting, 'sections'>): readonly AttendeeList[] {
  return sections.filter(({ kind }) => kind !== 'topic').flatMap(({ lists }) => lists);
}
