/** Who may be listed by a part of their name: `Hugo` in a list is whoever is called so, `Hugo Nash` as well. */
import type { KnownPerson } from './knowledge';
import type { Meeting } from './meeting';
import { meantBy } from './members';
import { perMeeting } from './remembered';

/** Whether one of those whom a name of the committee fits may be meant by an entry. */
export function isListedInPart(meeting: Meeting, name: string): boolean {
  return meeting.knowledge.resolve(name)?.all.some((person) => listed(meeting).has(person)) === true;
}

const listed = perMeeting((meeting): ReadonlySet<KnownPerson> => meantBy(meeting, meeting.people.all));
