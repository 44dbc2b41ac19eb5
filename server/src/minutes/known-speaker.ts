/** Whom a label means that nobody has listed, where a roster or other meetings know somebody by that name. */
import { foldNear } from './fold';
import { grouped } from './grouped';
import type { Knowledge, KnownPerson } from './knowledge';
import { firstNameOf, type Way } from './name-index';

export interface KnownSpeaker {
  /** Whether a roster has one of those whom the name fits: then it is a speaker, whoever it is. */
  readonly isRostered: boolean;
  /** The only one who can be meant. */
  readonly person: KnownPerson | undefined;
}

/** @returns undefined where nobody has such a name */
export function knownSpeaker(knowledge: Knowledge, name: string): KnownSpeaker | undefined {
  const match = knowledge.resolve(name);
  if (match === undefined) return undefined;
  const [only, ...others] = match.all;
  const isSure = only !== undefined && others.length === 0 && isSureOf(knowledge, only, match.way, name);
  return {
    isRostered: match.all.some(({ isLearned }) => !isLearned),
    person: isSure ? only : undefined,
  };
}

/**
 * Who was at other meetings need not be the one who is meant here: initials may be those of a stranger, where they are
 * nobody's own, and `Alex` may be Alexandra, who comes more often than the guest who has that name.
 */
function isSureOf({ people }: Knowledge, person: KnownPerson, way: Way, name: string): boolean {
  if (!person.isLearned) return true;
  if (way === 'initials' || way === 'last') return person.times > 1;
  if (way !== 'first') return true;
  const near = foldNear(name);
  const alike = firstNames(people).get(near.slice(0, BEGINNING)) ?? [];
  return alike.every(({ first, times }) => times < person.times || first === near || !isFormOf(near, first));
}

/** Whether a first name is a longer or a shorter form of another. */
function isFormOf(a: string, b: string): boolean {
  return b.startsWith(a) || (b.length >= BEGINNING && a.startsWith(b));
}

/** As much as two forms of a name have in common, at least; in UTF-16 code units. */
const BEGINNING = 3;

interface FirstName {
  readonly first: string;
  readonly times: number;
}

const known = new WeakMap<readonly KnownPerson[], ReadonlyMap<string, readonly FirstName[]>>();

/** By how they begin. */
function firstNames(people: readonly KnownPerson[]): ReadonlyMap<string, readonly FirstName[]> {
  const remembered =
    known.get(people) ??
    grouped(
      people.map(({ name, times }) => ({ first: firstNameOf(foldNear(name)), times })),
      ({ first }) => first.slice(0, BEGINNING),
    );
  known.set(people, remembered);
  return remembered;
}
