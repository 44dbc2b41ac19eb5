/** Somebody speaks who is listed as absent. */
import { insertion } from '../markdown/edit';
import { byPosition, textOf } from '../markdown/span';
import { calledNames } from '../minutes/called-names';
import { grouped } from '../minutes/grouped';
import type { Attendee, Context, LabelForm, Meeting, Name, Statement } from '../minutes/meeting';
import { NearNames } from '../minutes/near-names';
import type { Person } from '../minutes/people';
import { isAwayNote, isFromAfar, isPartial } from '../minutes/presence-notes';
import { perSection } from '../minutes/remembered';
import { saidIn } from '../minutes/said';
import { isDiscussion, type Speaker, speakersOf } from '../minutes/speakers';
import { t } from '../words/words';
import { addEntry, emptyBox, writtenEntry } from './add-entry';
import { presentLists, titleOf } from './add-to-lists';
import { changeName } from './change-name';
import { removeEntry } from './remove-entry';
import type { Fix, Found, Rule } from './rule';

export const absentSpeaker: Rule = {
  id: 'absent-speaker',
  severity: 'warning',
  summary: () => t('Somebody speaks who is listed as absent.'),
  *check(meeting) {
    for (const [person, labels] of absentSpeakers(meeting))
      if (person !== undefined) yield* found(meeting, person, labels);
  },
};

/** A person's labels, each with its statement. */
type Labels = readonly { readonly name: Name; readonly statement: Statement }[];

function absentSpeakers(meeting: Meeting): ReadonlyMap<Person | undefined, Labels> {
  const labels = meeting.sections.filter(isDiscussion).flatMap((section) =>
    absentIn(section, meeting).map(({ id, name, statement }) => ({
      person: meeting.people.byId(id),
      name: section.place(name),
      statement: section.place(statement),
    })),
  );
  return grouped(labels, ({ person }) => person);
}

/** The absent people in the labels of a section, by their ids. */
const absentIn = perSection((facts, context) =>
  saidIn(facts)
    .filter((statement) => !isExplained(context, statement))
    .flatMap((statement) =>
      speakersOf(context, statement).flatMap((speaker) => {
        const person = absentee(speaker);
        return person === undefined ? [] : [{ id: person.id, name: speaker.name, statement }];
      }),
    ),
);

/** The one absent person who speaks; undefined where somebody else may be meant, or was there for a part. */
function absentee({ rung, persons }: Speaker): Person | undefined {
  const [person] = persons;
  if (rung !== 'absent' || persons.length > 1) return undefined;
  return person?.entries.some(({ notes }) => isPartial(notes)) === true ? undefined : person;
}

/** `Cody (by proxy): …`, `Cody: (by mail) …`: the record says itself how an absent person has spoken. */
function isExplained({ source: { text } }: Context, { label, text: words }: Statement): boolean {
  const note = /^[\s*_]*[([](?<note>[^()[\]]{1,60})[)\]]/u.exec(textOf(text, words))?.groups?.['note'];
  return isFromAfar(label.qualifier ?? '') || isFromAfar(note ?? '');
}

function* found(meeting: Meeting, person: Person, labels: Labels): Iterable<Found> {
  const [first, ...others] = labels;
  const [entry] = person.entries;
  if (first === undefined || entry === undefined) return;
  const { name } = first;
  yield {
    span: name.span,
    about: person.name,
    message: t(
      '"{0}" speaks, but {1} is listed as absent: move the entry to those present, or say how the statement came in, as in "{0} (by mail):"',
      name.text,
      person.name,
    ),
    related: [
      { span: entry.nameSpan, message: t('{0} is listed as absent here', person.name) },
      ...others.map((other) => ({
        span: other.name.span,
        message: t('"{0}" speaks here too', other.name.text),
      })),
    ],
    fixes: () => [...moves(meeting, person, entry), ...notes(labels), ...changes(meeting, labels)],
  };
}

/**
 * To the lists of those present with all that the entry says, but why somebody did not come; where a list's form does
 * not allow it, not there.
 */
function moves(meeting: Meeting, person: Person, entry: Attendee): readonly Fix[] {
  const { text } = meeting.source;
  const own = meeting.lists.find(({ entries }) => entries.includes(entry));
  const box = own?.presence === 'present' ? emptyBox(text, entry) : undefined;
  if (box !== undefined)
    return [{ title: t('Tick "{0}" as present', person.name), edits: [{ span: box, text: '[x]' }] }];
  const written = writtenEntry(text, entry);
  const removed = removeEntry(text, entry, entry);
  if (written === undefined || removed === undefined || person.entries.length > 1) return [];
  const { moved, gone } = withoutReasons(written, entry);
  return presentLists(meeting).flatMap((list): Fix[] => {
    const added = addEntry(meeting, list, moved);
    if (added === undefined) return [];
    const edits = [...removed.edits, added].sort(byPosition);
    return [{ title: titleOfMove(person.name, titleOf(list), gone), edits }];
  });
}

/** @param list its title; empty where it has none */
function titleOfMove(name: string, list: string, gone: readonly string[]): string {
  const notes = gone.join(', ');
  if (list === '')
    return gone.length === 0
      ? t('Move "{0}" to the attendees', name)
      : t('Move "{0}" to the attendees without its note "{1}"', name, notes);
  return gone.length === 0
    ? t('Move "{0}" to {1}', name, list)
    : t('Move "{0}" to {1} without its note "{2}"', name, list, notes);
}

/** An entry without the notes that say why somebody did not come, and those notes. */
function withoutReasons(
  written: string,
  { notes: all }: Attendee,
): { readonly moved: string; readonly gone: readonly string[] } {
  let moved = written;
  const gone = all.filter(isAwayNote).filter((note) => {
    const before = moved;
    moved = moved.replace(`(${note})`, '').trimEnd();
    if (moved.endsWith(note)) moved = moved.slice(0, -note.length).replace(/[ \t]*[-–—,]+[ \t]*$/u, '');
    return moved !== before;
  });
  return { moved: moved.replace(/[ \t]{2,}/gu, ' '), gone };
}

/** A note behind the names of each of the labels, where none stands yet. */
function notes(labels: Labels): readonly Fix[] {
  const bare = labels.filter(
    ({ statement: { label } }) =>
      label.qualifier === undefined && label.speakers.length === 1 && TAKE_NOTES.includes(label.form),
  );
  const edits = bare.map(({ name, statement: { label } }) =>
    insertion((label.addressees.at(-1) ?? name).span.end, ' (by mail)'),
  );
  return edits.length < labels.length ? [] : [{ title: t('Note that it came in by mail'), edits }];
}

/** The forms of labels in which a note can stand behind the names. */
const TAKE_NOTES: readonly LabelForm[] = ['colon', 'tight', 'emphasis', 'bracket', 'dash'];

/** To somebody present whose name is near, where the label is as the first one is: they may have been meant. */
function changes(meeting: Meeting, labels: Labels): readonly Fix[] {
  const [first, ...others] = labels.map(({ name }) => name);
  if (first === undefined) return [];
  const same = [first, ...others.filter(({ text }) => text === first.text)];
  const present = new NearNames(calledNames(meeting.people, new Map()));
  return present.like(first.text).flatMap(({ text }) => changeName(meeting, text, same));
}
