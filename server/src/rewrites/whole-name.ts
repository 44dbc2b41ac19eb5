/** The full name that goes with a new short form: who is `Lena` from now on is no longer `Lotte Berg`, but `Lena Berg`. */
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { firstNameOf } from '../minutes/name-index';
import { isName } from '../minutes/names';
import { type Occurrence, occurrencesOf } from '../minutes/occurrences';
import type { Person } from '../minutes/people';
import { isFullName, renamedPeople } from './renamed-forms';
import { isSameForm } from './same-form';

export interface NewName {
  readonly from: string;
  readonly to: string;
}

/**
 * `explained`: nothing has to go with the new short form; `unexplained`: nobody would be found by it, whatever the first
 * or the last name.
 */
export type WholeName = NewName | 'explained' | 'unexplained';

/** @param to what a short form of somebody's is to be */
export function wholeNameFor(meeting: Meeting, occurrence: Occurrence, to: string): WholeName {
  const person = meeting.people.byId(occurrence.persons[0] ?? '');
  if (person === undefined || isExplained(meeting, person, occurrence, to)) return 'explained';
  const names = new Map(person.entries.map(({ name }) => [fold(name), name]));
  const [from] = names.values();
  if (from === undefined || names.size > 1) return 'unexplained';
  const whole = candidates(meeting, occurrence, from, to).find((candidate) => {
    if (!isName(candidate)) return false;
    const people = renamedPeople(meeting, person, from, candidate);
    const [meant, ...others] = people.resolve(to)?.persons ?? [];
    return others.length === 0 && meant?.ordinals.includes(person.ordinals[0] ?? -1) === true;
  });
  return whole === undefined ? 'unexplained' : { from, to: whole };
}

/** By the full name as it is, or by the entry, which gives the short form and is changed with it. */
function isExplained(meeting: Meeting, person: Person, occurrence: Occurrence, to: string): boolean {
  if (isFullName(person, occurrence.text)) return true;
  const persons = meeting.people.resolve(to)?.persons ?? [];
  if (persons.length === 1 && persons[0] === person) return true;
  return occurrencesOf(meeting, occurrence).some(
    (one) => one.kind === 'short' && isSameForm(meeting, one, occurrence),
  );
}

function candidates(meeting: Meeting, { text }: Occurrence, name: string, to: string): readonly string[] {
  const first = firstNameOf(name);
  const [newFirst = to] = to.split(' ');
  // A handle that looks like the first name is looked up before it.
  const way = fold(text) === fold(first) ? 'first' : meeting.people.resolve(text)?.way;
  switch (way) {
    case 'first':
    case 'first-last':
      return [name.replace(first, () => newFirst), ...(to.includes(' ') ? [to] : [])];
    case 'last':
      return name.endsWith(text) ? [`${name.slice(0, -text.length)}${to}`] : [];
    default:
      return [];
  }
}
