/** A place where somebody is named, and who that is. */
import { fold } from './fold';
import type { KnownPerson } from './knowledge';
import type { Context, Name } from './meeting';
import type { Person } from './people';
import { type Rung, standingOf } from './speakers';

/**
 * `entry`: in an attendee list; `short`: the short form or the handle that an entry gives, `(ABC)`, `@ada`; `label`:
 * who speaks; `addressee`: who is spoken to; `role`: who recorded or led the meeting; `owner`: who is
 * to do something; `possessive`: `Neal's`; `mention`: a full name or a handle anywhere else.
 */
export type OccurrenceKind =
  | 'entry'
  | 'short'
  | 'label'
  | 'addressee'
  | 'role'
  | 'owner'
  | 'possessive'
  | 'mention';

export interface Occurrence extends Name {
  readonly kind: OccurrenceKind;
  readonly rung: Rung;
  /** `Person.id`: none for a name that no list has, several where it fits more than one person. */
  readonly persons: readonly string[];
  /** The same for everything that means the same person; of a name that no list has and nobody knows the folded name. */
  readonly who: string;
}

/** The name of somebody at a place, looked up in the lists and among those whom the committee knows. */
export function occurrenceOf(kind: OccurrenceKind, context: Context, name: Name): Occurrence {
  const { rung, persons } = standingOf(context, name);
  const who = persons.length > 0 ? whoIs(...persons) : (soleKnown(context, rung, name) ?? fold(name.text));
  return { kind, text: name.text, span: name.span, rung, persons: persons.map(({ id }) => id), who };
}

/** Somebody in the lists; several where it is one of them. No name has these characters. */
export function whoIs(...persons: readonly Pick<Person, 'id'>[]): string {
  return persons.map(({ id }) => `#${id}`).join('');
}

/** Somebody whom the committee knows, whichever of their names is used. */
export function whoIsKnown({ name }: Pick<KnownPerson, 'name'>): string {
  return `~${name}`;
}

function soleKnown({ knowledge }: Context, rung: Rung, { text }: Name): string | undefined {
  const [person, ...others] = rung === 'known' ? (knowledge.resolve(text)?.all ?? []) : [];
  return person === undefined || others.length > 0 ? undefined : whoIsKnown(person);
}
