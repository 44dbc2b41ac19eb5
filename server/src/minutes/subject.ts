/** Who or what somebody asks about, as other meetings know it too: a person by full names and handles, an RFC by its keys. */
import type { Attendee } from './attendee';
import { fold } from './fold';
import type { Meeting } from './meeting';
import { type Occurrence, whoIs, whoIsKnown } from './occurrence';
import { isUnlisted } from './occurrences';

export interface PersonSubject {
  /** Folded full names. A first name alone is no identity: there are many Adas. */
  readonly names: ReadonlySet<string>;
  /** Folded, without the `@`. */
  readonly handles: ReadonlySet<string>;
}

/** Undefined where nothing but a first name or initials are known: who that is elsewhere nobody can say. */
export function subjectOf(meeting: Meeting, occurrence: Occurrence): PersonSubject | undefined {
  const { people, knowledge } = meeting;
  const [id, ...others] = occurrence.persons;
  if (others.length > 0 || occurrence.rung === 'collective') return undefined;
  const entries = id === undefined ? [] : (people.byId(id)?.entries ?? []);
  const found = occurrence.rung === 'known' ? (knowledge.resolve(occurrence.text)?.all ?? []) : [];
  const known = [
    ...entries.flatMap((entry) => knowledge.identify(entry) ?? []),
    ...(found.length === 1 ? found : []),
  ];
  const named = [...entries, ...known.flatMap(({ names }) => names)];
  const written = id === undefined && known.length === 0 ? [occurrence.text] : [];
  const names = [...named.map(({ name }) => name), ...written].filter((name) => /\s/u.test(name));
  const handles = named.flatMap((one) => one.handles);
  if (names.length + handles.length === 0) return undefined;
  return { names: new Set(names.map(fold)), handles: new Set(handles.map(fold)) };
}

/** Under which `Occurrence.who` a meeting names somebody: under several where it does not know that they are one. */
export function whoAmong(meeting: Meeting, { names, handles }: PersonSubject): readonly string[] {
  const { people, knowledge } = meeting;
  const isNamed = ({ name }: { readonly name: string }): boolean => names.has(fold(name));
  const isListed = (entry: Attendee): boolean => {
    const known = knowledge.identify(entry);
    return (
      isNamed(entry) ||
      entry.handles.some((handle) => handles.has(fold(handle))) ||
      (known !== undefined && isNamed(known))
    );
  };
  return [
    ...people.all.filter(({ entries }) => entries.some(isListed)).map((person) => whoIs(person)),
    ...knowledge.people.filter(isNamed).map(whoIsKnown),
    ...[...names].filter((name) => isUnlisted(meeting, name)),
  ];
}
