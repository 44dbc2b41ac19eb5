/** Who may be listed by a part of their name: `Hugo` in a list is whoever is called so, `Hugo Nash` as well. */
import type { KnownPerson } from './knowledge';
import { isListedByInitial } from './listed-forms';
import type { Meeting } from './meeting';
import { meantBy } from './members';
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
  // `Mr. Nash`; everybody whom a name fits is the same list for each entry with this name.
  const fitting = new Set(
    all.map(({ name }) => meeting.knowledge.resolve(tokensOf(name).join(' '))?.all ?? []),
  );
  return new Set([...meantBy(meeting, all), ...[...fitting].flat()]);
});
