/** Who may be listed by a part of their name: `Hugo` in a list is whoever is called so, `Hugo Nash` as well. */
import type { KnownPerson } from './knowledge';
import { isListedByInitial } from './listed-forms';
import type { Meeting } from './meeting';
import { fittedBy, meantByLists } from './members';
import { tokensOf } from './name-index';
import { perMeeting } from './remembered';

/** Whether one of those whom a name of the committee fits may be meant by an entry. */
export function isListedInPart(meeting: Meeting, name: string): boolean {
  const fitting = meeting.knowledge.resolve(name)?.all ?? [];
  return fitting.some((person) => listed(meeting).has(person) || isByInitial(meeting, person));
}

/** `H. Nash` is in the list, and `Hugo` is nobody but Hugo Nash. */
function isByInitial(meeting: Meeting, { names }: KnownPerson): boolean {
  return names.some(({ name }) => isListedByInitial(meeting, name));
}

const listed = perMeeting((meeting): ReadonlySet<KnownPerson> => {
  const { all } = meeting.people;
  // `Mr. Nash` without what only shows respect.
  const names = all.map(({ name }) => tokensOf(name).join(' '));
  return new Set([...meantByLists(meeting), ...fittedBy(meeting.knowledge, names)]);
});
