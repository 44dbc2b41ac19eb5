/** The canonical form of a label: `Andrew/Neal`, `Jonathan to Lance`, `Alex (Board)`. */
import type { Label, Meeting, Name } from '../minutes/meeting';
import type { Person } from '../minutes/people';

/** The label without its colon: people by their short names, anybody else as written. */
export function canonicalLabel(
  meeting: Meeting,
  shortName: (person: Person) => string,
  label: Label,
): string {
  const names = (list: readonly Name[]): string =>
    list.map((name) => canonicalName(meeting, shortName, name)).join('/');
  const addressees = label.addressees.length === 0 ? '' : ` to ${names(label.addressees)}`;
  const qualifier = label.qualifier === undefined ? '' : ` (${label.qualifier})`;
  return `${names(label.speakers)}${addressees}${qualifier}`;
}

/** A name that fits several people, or nobody, is not ours to change; an unknown handle keeps its `@`. */
function canonicalName(meeting: Meeting, shortName: (person: Person) => string, name: Name): string {
  const persons = meeting.people.resolve(name.text)?.persons ?? [];
  const [person] = persons;
  if (person !== undefined && persons.length === 1) return shortName(person);
  const handle = meeting.source.text[name.span.start - 1] === '@';
  return handle ? `@${name.text}` : name.text;
}
