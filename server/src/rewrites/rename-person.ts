/** Calling somebody otherwise: in the lists, in labels, in possessives. */
import type { Edit } from '../markdown/edit';
import { byPosition } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { whoIs } from '../minutes/occurrence';
import { type Occurrence, occurrencesOf } from '../minutes/occurrences';
import type { Person } from '../minutes/people';
import { formsAmong, isFullName, renamedPeople } from './renamed-forms';
import { isHandle, isSameForm } from './same-form';

/**
 * The edits that change a name wherever it means the same person. A short form (`Neal`) is changed where it stands
 * alone, and the entries keep the full name. A full name is changed in the lists, in the text and in labels; of the
 * short forms, those that would not mean the same person any more.
 * @param occurrence what is renamed
 * @param to a name that nobody else has (`rename-refusal.ts`)
 */
export function renamePerson(meeting: Meeting, occurrence: Occurrence, to: string): readonly Edit[] {
  const person = meeting.people.byId(occurrence.persons[0] ?? '');
  const edits =
    person !== undefined && isFullName(person, occurrence.text) && !isHandle(meeting, occurrence)
      ? fullNameEdits(meeting, person, occurrence, to)
      : nameEdits(meeting, occurrencesOf(meeting, occurrence), occurrence, to);
  return [...edits].sort(byPosition);
}

/** Where the name itself is written. */
function nameEdits(
  meeting: Meeting,
  all: readonly Occurrence[],
  from: Occurrence,
  to: string,
): readonly Edit[] {
  return all
    .filter((one) => isSameForm(meeting, one, from) && one.text !== to)
    .map(({ span }) => ({ span, text: to }));
}

function fullNameEdits(meeting: Meeting, person: Person, from: Occurrence, to: string): readonly Edit[] {
  const people = renamedPeople(meeting, person, from.text, to);
  return meeting.people.all.flatMap((one) => {
    const all = occurrencesOf(meeting, { who: whoIs(one) });
    const own = one === person ? nameEdits(meeting, all, from, to) : [];
    const name = one === person ? to : one.name;
    const shortForm = formsAmong(meeting, one, people, name);
    const short = all
      .filter(
        (other) =>
          other.kind !== 'entry' &&
          other.kind !== 'short' &&
          (one !== person || !isSameForm(meeting, other, from)),
      )
      .flatMap((occurrence) => {
        const text = shortForm(occurrence);
        return text === undefined ? [] : [{ span: occurrence.span, text }];
      });
    return [...own, ...short];
  });
}
