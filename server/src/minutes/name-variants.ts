/** Whose first name a label makes shorter or longer: `Wes` for Wesley, `Marta` for Márta. */
import { firstIndex } from '../markdown/first-index';
import { isAbbreviation } from './entries';
import { foldNear } from './fold';
import { firstNameOf } from './name-index';
import type { People, Person } from './people';

/** The shortest that is a form of a name; in UTF-16 code units. */
const SHORTEST = 3;

/**
 * Finds the only one of those present whose first name begins with a name or whose first name the name begins with,
 * diacritics aside, or whose full name is the same but for those. That is a guess: `Ben` need not be `benny`.
 */
export function nameVariants(people: People): (name: string) => Person | undefined {
  const present = people.all.filter(({ presence }) => presence === 'present');
  const named = present.map((person) => ({ person, first: foldNear(firstNameOf(person.name)) }));
  const sorted = named.sort((a, b) => (a.first < b.first ? -1 : 1));
  const full = new Map(present.map((person) => [foldNear(person.name), person]));
  return (name) => {
    const near = foldNear(name);
    const same = full.get(near);
    if (same !== undefined || near.length < SHORTEST || /\s/u.test(near) || isAbbreviation(name)) return same;
    const found = new Set([...longer(sorted, near), ...shorter(sorted, near)]);
    return found.size === 1 ? [...found][0] : undefined;
  };
}

interface Named {
  readonly person: Person;
  readonly first: string;
}

/** Two at most: who is one of several is nobody in particular. */
function longer(sorted: readonly Named[], name: string): readonly Person[] {
  const from = firstIndex(sorted, ({ first }) => first >= name);
  const next = sorted.slice(from, from + 2);
  return next.filter(({ first }) => first.startsWith(name)).map(({ person }) => person);
}

function shorter(sorted: readonly Named[], name: string): readonly Person[] {
  const found: Person[] = [];
  for (let length = SHORTEST; length < name.length && found.length < 2; length++) {
    const start = name.slice(0, length);
    const from = firstIndex(sorted, ({ first }) => first >= start);
    found.push(
      ...sorted.slice(from, from + 2).flatMap(({ first, person }) => (first === start ? [person] : [])),
    );
  }
  return found;
}
