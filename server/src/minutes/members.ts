/** The members of the committee on the day of a meeting, as the project knows them. */
import type { Knowledge, KnownPerson } from './knowledge';
import type { Meeting } from './meeting';

/** Where the day is unknown, those whose membership has no end. */
export function membersThen({ knowledge, date }: Meeting): readonly KnownPerson[] {
  return membersOn(knowledge, date?.iso);
}

/** @param day `YYYY-MM-DD`; without one those whose membership has no end */
export function membersOn({ people }: Knowledge, day: string | undefined): readonly KnownPerson[] {
  return people.filter(({ member, since, until }) => {
    if (day === undefined) return member && until === undefined;
    return member && (since ?? '') <= day && day <= (until ?? '9999');
  });
}

/** Whom an entry of some people in the lists means, or may mean. */
export function meantBy(
  { knowledge }: Pick<Meeting, 'knowledge'>,
  people: Meeting['people']['all'],
): ReadonlySet<KnownPerson> {
  const entries = people.flatMap((person) => person.entries);
  // Everybody whom a name fits is the same list for each entry with this name.
  const fitting = new Set(entries.map(({ name }) => knowledge.resolve(name)?.all ?? []));
  const meant = entries.flatMap((entry) => knowledge.identify(entry) ?? knowledge.similar(entry.name) ?? []);
  return new Set([...meant, ...[...fitting].flat()]);
}
