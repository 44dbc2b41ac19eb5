/** By which names those who are present are called, in labels and in the lists. */
import { fold, foldNear } from './fold';
import { firstNameOf } from './name-index';
import type { CalledName } from './near-names';
import type { People, Person } from './people';

/** A label that means somebody who is present, and how often it is used. */
export interface UsedName {
  readonly text: string;
  readonly count: number;
}

/**
 * The names that mean one present person each: those in labels, and those that the lists give. A label may misspell
 * either, because a rewrite of the labels around it makes a full name of a first name.
 * @param used by their folded texts
 */
export function calledNames(people: People, used: ReadonlyMap<string, UsedName>): readonly CalledName[] {
  const texts = new Map<Person, string[]>();
  const counts = new Map<Person, number>();
  for (const { text, count } of used.values()) {
    const person = onePresent(people, text);
    if (person === undefined) continue;
    texts.set(person, [...(texts.get(person) ?? []), text]);
    counts.set(person, (counts.get(person) ?? 0) + count);
  }
  const own = ownNames(people.base);
  return people.all
    .filter(({ presence }) => presence === 'present')
    .flatMap((person) => {
      const count = counts.get(person) ?? 0;
      return distinct([...(texts.get(person) ?? []), ...(own.get(person.id) ?? [])]).map((text) => {
        return { text, near: foldNear(text), person, count };
      });
    });
}

function onePresent(people: People, text: string): Person | undefined {
  const [person, ...others] = people.resolve(text)?.persons ?? [];
  return person?.presence === 'present' && others.length === 0 ? person : undefined;
}

const known = new WeakMap<People, ReadonlyMap<string, readonly string[]>>();

/** By the id of the person, the names that the lists give and that mean nobody else: the same in many versions. */
function ownNames(base: People): ReadonlyMap<string, readonly string[]> {
  let names = known.get(base);
  if (names === undefined) {
    names = new Map(
      base.all.map((person) => [
        person.id,
        writtenNames(person).filter((text) => onePresent(base, text) === person),
      ]),
    );
    known.set(base, names);
  }
  return names;
}

/** As the lists write them. */
function writtenNames({ name, entries }: Person): readonly string[] {
  const short = entries.flatMap(({ abbreviation, handles }) => [abbreviation ?? [], handles].flat());
  return [firstNameOf(name), name, ...short];
}

/** Of those that are the same but for their capitals the first. */
function distinct(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.toReversed().map((text) => [fold(text), text])).values()].reverse();
}
