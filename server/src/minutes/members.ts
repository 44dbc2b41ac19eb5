/** The members of the committee on the day of a meeting, as the project knows them. */
import type { Knowledge, KnownPerson } from './knowledge';
import type { Meeting } from './meeting';
import { perMeeting } from './remembered';

/** Where the day is unknown, those whose membership has no end. */
export function membersThen({ knowledge, date }: Meeting): readonly KnownPerson[] {
  return membersOn(knowledge, date?.iso);
}

/** @param day `YYYY-MM-DD`; without one those whose membership has no end */
export function membersOn({ people }: Knowledge, day: string | undefined): readonly KnownPerson[] {
  // Since when somebody comes of whom only lists tell takes a look at all of them, and such a person is no member.
  return people.filter((person) => person.member && isMemberOn(person, day));
}

function isMemberOn({ since = '', until }: KnownPerson, day: string | undefined): boolean {
  return day === undefined ? until === undefined : since <= day && day <= (until ?? '9999');
}

/** Whom an entry of some people in the lists means, or may mean. */
export function meantBy(
  { knowledge }: Pick<Meeting, 'knowledge'>,
  people: Meeting['people']['all'],
): ReadonlySet<KnownPerson> {
  const entries = people.flatMap((person) => person.entries);
  const meant = entries.flatMap((entry) => knowledge.identify(entry) ?? knowledge.similar(entry.name) ?? []);
  const names = entries.map(({ name }) => name);
  return new Set([...meant, ...fittedBy(knowledge, names)]);
}

/** Whom the lists mean, whether they say that somebody was there or not. */
export const meantByLists = perMeeting((meeting) => meantBy(meeting, meeting.people.all));

/** Everybody whom one of some names fits; each once or several times. */
export function fittedBy(knowledge: Knowledge, names: readonly string[]): readonly KnownPerson[] {
  // Everybody whom a name fits is the same list each time that the name comes.
  return [...new Set(names.map((name) => knowledge.resolve(name)?.all ?? []))].flat();
}
