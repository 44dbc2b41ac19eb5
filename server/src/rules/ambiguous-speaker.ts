/** The name of a speaker fits several people who are present. */
import { fold, foldNear } from '../minutes/fold';
import { grouped } from '../minutes/grouped';
import type { Meeting, Name } from '../minutes/meeting';
import { firstNameWithInitial } from '../minutes/name-index';
import type { Person } from '../minutes/people';
import { perSection } from '../minutes/remembered';
import { saidIn } from '../minutes/said';
import { isDiscussion, speakersOf } from '../minutes/speakers';
import { anyOf } from '../words/lists';
import { t } from '../words/words';
import { changeName } from './change-name';
import type { Fix, Found, Rule } from './rule';

export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  severity: 'warning',
  summary: () => t('The name of a speaker fits several people who are present.'),
  *check(meeting) {
    for (const { names, persons } of ambiguousNames(meeting)) yield* found(meeting, names, persons);
  },
};

interface Ambiguous {
  readonly names: Name[];
  readonly persons: readonly Person[];
}

/** A name that fits more people is a word that many of them are listed with. */
const MOST = 20;

function ambiguousNames(meeting: Meeting): readonly Ambiguous[] {
  const found = new Map<string, Ambiguous>();
  for (const section of meeting.sections.filter(isDiscussion)) {
    for (const { name, ids } of ambiguousIn(section, meeting)) {
      const known = found.get(fold(name.text));
      if (known !== undefined) known.names.push(section.place(name));
      else {
        const persons = ids.flatMap((id) => meeting.people.byId(id) ?? []);
        found.set(fold(name.text), { names: [section.place(name)], persons });
      }
    }
  }
  return [...found.values()];
}

/** The ambiguous names in a section, with the ids of those whom they fit. */
const ambiguousIn = perSection((facts, context) => {
  /** Who has been named clearly in this topic: from then on the short name means that person. */
  const clear = new Set<Person>();
  const speakers = saidIn(facts).flatMap((statement) => speakersOf(context, statement));
  return speakers.flatMap(({ name, rung, persons: all }) => {
    // A name that fits very many is asked for in each of their statements.
    const persons = all.length > MOST ? all : different(all);
    const [only] = persons;
    if (persons.length === 1 && only !== undefined) clear.add(only);
    const isAmbiguous =
      rung === 'present' &&
      persons.length >= 2 &&
      persons.length <= MOST &&
      persons.filter((person) => clear.has(person)).length !== 1;
    return isAmbiguous ? [{ name, ids: persons.map(({ id }) => id) }] : [];
  });
});

/** One of each: who is listed twice, once without the accents, is for `duplicate-attendee` to tell. */
function different(persons: readonly Person[]): readonly Person[] {
  return [...grouped(persons, ({ name }) => foldNear(name)).values()].flatMap((same) => same.slice(0, 1));
}

function* found(meeting: Meeting, names: readonly Name[], persons: readonly Person[]): Iterable<Found> {
  const [first, ...others] = names;
  if (first === undefined) return;
  const people = anyOf(persons.map(({ name }) => name));
  yield {
    span: first.span,
    message: t('"{0}" may be {1}, all of them present: write who speaks', first.text, people),
    related: [
      ...persons.flatMap(({ entries: [entry] }) =>
        entry === undefined ? [] : [{ span: entry.nameSpan, message: t('{0} is listed here', entry.name) }],
      ),
      ...others.map(({ span, text }) => ({ span, message: t('"{0}" speaks here too', text) })),
    ],
    fixes: () => persons.flatMap((person) => changes(meeting, person, persons, names)),
  };
}

/** The statement alone first: the others may be those of the other person. */
function changes(
  meeting: Meeting,
  person: Person,
  persons: readonly Person[],
  names: readonly Name[],
): readonly Fix[] {
  const text = clearName(meeting, person, persons);
  const all = changeName(meeting, text, names);
  if (all.length === 0 || names.length === 1) return all;
  const everywhere = t('Change all {0} "{1}" to "{2}"', names.length, names[0]?.text ?? '', text);
  return [
    ...changeName(meeting, text, names.slice(0, 1)),
    ...all.map((fix) => ({ ...fix, title: everywhere })),
  ];
}

/** `Michael F`, where that tells the people apart and means nobody else; else the full name. */
function clearName({ people }: Meeting, person: Person, persons: readonly Person[]): string {
  const short = firstNameWithInitial(person.name);
  const isOwn = people.resolve(short)?.persons.every((other) => other === person) === true;
  return isOwn && persons.every((other) => other === person || firstNameWithInitial(other.name) !== short)
    ? short
    : person.name;
}
