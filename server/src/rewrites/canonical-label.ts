/** The canonical form of a label: `Andrew/Neal`, `Jonathan to Lance`, `Alex (Board)`. */
import type { Label, Meeting, Name } from '../minutes/meeting';
import type { Person } from '../minutes/people';
import { words } from '../minutes/vocabulary/index';

/** The label without its colon: people by the names that they get, anybody else as written. */
export function canonicalLabel(
  meeting: Meeting,
  nameOf: (person: Person, written: Name) => string,
  label: Label,
): string {
  const names = (list: readonly Name[]): string =>
    list.map((name) => canonicalName(meeting, nameOf, name)).join('/');
  const to = addressingOf(meeting, label);
  const addressees = to === undefined ? '' : ` ${to} ${names(label.addressees)}`;
  const qualifier = label.qualifier === undefined ? '' : ` (${label.qualifier})`;
  return `${names(label.speakers)}${addressees}${qualifier}`;
}

/** The word between the speakers and those who are spoken to, as it is written; `to` for an arrow. */
function addressingOf({ source }: Meeting, { speakers, addressees }: Label): string | undefined {
  const [first] = addressees;
  if (first === undefined) return undefined;
  const written = source.text.slice(speakers.at(-1)?.span.end, first.span.start).replace('@', '').trim();
  return addressing.has(written) ? written : 'to';
}

const addressing = new Set(words((vocabulary) => vocabulary.addressing));

/** A name that fits several people, or nobody, is not ours to change; an unknown handle keeps its `@`. */
function canonicalName(
  meeting: Meeting,
  nameOf: (person: Person, written: Name) => string,
  name: Name,
): string {
  const persons = meeting.people.resolve(name.text)?.persons ?? [];
  const [person] = persons;
  if (person !== undefined && persons.length === 1) return nameOf(person, name);
  const handle = meeting.source.text[name.span.start - 1] === '@';
  return handle ? `@${name.text}` : name.text;
}
