/** Calling somebody otherwise: in the lists, in labels, in running text. */
import type { Edit } from '../markdown/edit';
import { byPosition } from '../markdown/span';
import { bareNamesOf } from '../minutes/bare-names';
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { firstNameOf, type Way } from '../minutes/name-index';
import { whoIs } from '../minutes/occurrence';
import { type Occurrence, occurrencesOf } from '../minutes/occurrences';
import type { Person } from '../minutes/people';
import { formsAmong, isFullName, renamedPeople } from './renamed-forms';
import { isHandle } from './same-form';
import type { NewName } from './whole-name';

export interface PersonEdits {
  /** In lists, labels and roles: what the record calls the person. */
  readonly record: readonly Edit[];
  /** In running text, which is what somebody said: nobody changes it without being asked. */
  readonly said: readonly Edit[];
}

/**
 * The edits that change a name wherever it means the same person. A short form (`Neal`) is changed where it stands
 * alone, and the entries keep the full name. A full name is changed in the lists, in the text and in labels; of the
 * short forms, those that would not mean the same person any more.
 * @param occurrence what is renamed
 * @param to a name that nobody else has (`rename-refusal.ts`)
 * @param whole the full name that goes with a short form, where the present one would not explain it
 */
export function renamePerson(
  meeting: Meeting,
  occurrence: Occurrence,
  to: string,
  whole?: NewName,
): PersonEdits {
  const person = meeting.people.byId(occurrence.persons[0] ?? '');
  const typed = { from: occurrence.text, to };
  const isAddress = isHandle(meeting, occurrence);
  const changes =
    person !== undefined && (whole !== undefined || (isFullName(person, typed.from) && !isAddress))
      ? fullNameChanges(meeting, person, whole ?? typed, typed)
      : nameChanges(
          everywhere(meeting, occurrence).filter((one) => isHandle(meeting, one) === isAddress),
          typed,
        );
  const edits = (isMeant: (one: Occurrence) => boolean): readonly Edit[] =>
    changes
      .filter((change) => isMeant(change.occurrence))
      .map(({ occurrence: { span }, text }) => ({ span, text }))
      .sort(byPosition);
  return { record: edits((one) => !isSaid(meeting, one)), said: edits((one) => isSaid(meeting, one)) };
}

/** Whether it is named in running text. A handle that the list gives is a sign for somebody, and no word of anybody. */
export function isSaid(meeting: Meeting, occurrence: Occurrence): boolean {
  const { kind, text } = occurrence;
  if (kind !== 'mention') return kind === 'possessive';
  return !isHandle(meeting, occurrence) || meeting.people.resolve(text)?.way !== 'handle';
}

interface Change {
  readonly occurrence: Occurrence;
  readonly text: string;
}

/** Where the name itself is written. */
function nameChanges(all: readonly Occurrence[], { from, to }: NewName): readonly Change[] {
  return all
    .filter(({ text }) => fold(text) === fold(from) && text !== to)
    .map((occurrence) => ({ occurrence, text: to }));
}

/** @param typed what is renamed, and that only: the full name, or a short form */
function fullNameChanges(
  meeting: Meeting,
  person: Person,
  { from, to }: NewName,
  typed: NewName,
): readonly Change[] {
  const people = renamedPeople(meeting, person, from, to);
  return meeting.people.all.flatMap((one) => {
    const all = everywhere(meeting, { who: whoIs(one) });
    const named = one === person ? all.filter((other) => !isHandle(meeting, other)) : [];
    const whole = nameChanges(named, { from, to });
    const asTyped = fold(typed.from) === fold(from) ? [] : nameChanges(named, typed);
    const own = new Set(named.filter(({ text }) => [from, typed.from].map(fold).includes(fold(text))));
    const shortForm = formsAmong(meeting, one, people, one === person ? to : one.name);
    const short = all
      .filter((other) => other.kind !== 'entry' && other.kind !== 'short' && !own.has(other))
      .flatMap((occurrence) => {
        const text = shortForm(occurrence);
        return text === undefined ? [] : [{ occurrence, text }];
      });
    return [...whole, ...asTyped, ...short];
  });
}

/** Where the text names somebody, and where it calls them by nothing but a name that they have in the lists or in labels. */
function everywhere(meeting: Meeting, { who }: Pick<Occurrence, 'who'>): readonly Occurrence[] {
  const all = occurrencesOf(meeting, { who });
  const names = all.map(({ kind, text }) => (kind === 'entry' ? firstNameOf(text) : text));
  const forms = [...new Set(names)].filter((name) => isBareName(meeting, name));
  return [...all, ...bareNamesOf(meeting, { who }, forms, all)];
}

/** Initials are too short to be surely a name: `PR`. */
function isBareName({ people }: Meeting, name: string): boolean {
  const way = people.resolve(name)?.way ?? 'full';
  return /^\p{Lu}.*\p{Ll}/u.test(name) && BARE.includes(way);
}

/** A handle may look like the first name, and is looked up before it. */
const BARE: readonly Way[] = ['full', 'handle', 'first', 'first-last'];
