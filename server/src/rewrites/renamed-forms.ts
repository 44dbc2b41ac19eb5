/** What becomes of short forms when somebody's full name changes: `Neal` stays for Neal Smith, and is Niall of Niall Gompa. */
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { firstNameOf, firstNameWithInitial, initialsOf, type Way } from '../minutes/name-index';
import type { Occurrence } from '../minutes/occurrences';
import { type People, type Person, peopleOf } from '../minutes/people';
import { isOneWord } from './one-word';
import { isHandle } from './same-form';

/** Whether an entry has a name as its own, rather than a longer one. */
export function isFullName({ entries }: Person, name: string): boolean {
  return entries.some((entry) => fold(entry.name) === fold(name));
}

/** The people of a meeting as they are when all entries of a person that have a name have another one. */
export function renamedPeople(
  { lists, knowledge }: Meeting,
  person: Person,
  from: string,
  to: string,
): People {
  const own = new Set(person.entries.filter(({ name }) => fold(name) === fold(from)));
  const renamed = lists.map((list) => ({
    ...list,
    entries: list.entries.map((entry) => (own.has(entry) ? { ...entry, name: to } : entry)),
  }));
  return peopleOf(renamed, knowledge);
}

/**
 * Gives the form in which an occurrence goes on meaning somebody: the same way to write the name, or the next longer one
 * that means nobody else. Undefined where the old form does, and where none does.
 * @param person before
 * @param people as they will be
 * @param name of the person, as it will be
 */
export function formsAmong(
  meeting: Meeting,
  person: Person,
  people: People,
  name: string,
): (occurrence: Occurrence) => string | undefined {
  const now = people.all.find(({ ordinals }) => ordinals.includes(person.ordinals[0] ?? -1));
  const means = (form: string): boolean => {
    const persons = people.resolve(form)?.persons ?? [];
    return persons.length === 1 && persons[0] === now;
  };
  return (occurrence) => {
    const { text } = occurrence;
    // A handle that looks like the first name is looked up before it.
    const found = meeting.people.resolve(text)?.way ?? 'full';
    const isFirst =
      found === 'handle' && !isHandle(meeting, occurrence) && fold(text) === fold(firstNameOf(person.name));
    const way = isFirst ? 'first' : found;
    if (means(text) && !(isFirst && fold(text) !== fold(firstNameOf(name)))) return undefined;
    const narrow = isOneWord(meeting, occurrence);
    return [formOf(name, way, text), firstNameOf(name), firstNameWithInitial(name), name]
      .map((form) => likeWritten(text, form))
      .find((form) => !(narrow && /\s/u.test(form)) && means(form));
  };
}

function formOf(name: string, way: Way, written: string): string {
  switch (way) {
    case 'first':
      return firstNameOf(name);
    case 'first-last': {
      const form = firstNameWithInitial(name);
      return /\s/u.test(written) ? form : form.replace(/\s/u, '');
    }
    case 'initials':
      return initialsOf(name);
    case 'last':
      return name.split(' ').at(-1) ?? name;
    default:
      return name;
  }
}

/** `[neal]` becomes `[niall]`. */
function likeWritten(written: string, form: string): string {
  return written === written.toLowerCase() && !/\s/u.test(form) ? form.toLowerCase() : form;
}
