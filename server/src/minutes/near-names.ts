/** Whose name a label misspells. */
import distance from 'damerau-levenshtein';
import { foldNear } from './fold';
import type { Person } from './people';

/** A name by which the meeting calls a person, and how often. */
export interface CalledName {
  readonly text: string;
  /** The text as `foldNear` gives it. */
  readonly near: string;
  readonly person: Person;
  readonly count: number;
}

/**
 * The only name that another one is a slip of the pen from.
 *
 * Short names that differ by a letter are those of different people (`Tim`, `Tom`), so only two swapped letters count
 * there; longer ones may have a letter too many, too few or wrong. And a slip is rarer than the right name.
 * @param count how often the other name is used
 */
export function nearName(name: string, count: number, called: readonly CalledName[]): CalledName | undefined {
  const folded = foldNear(name);
  const near = called.filter((right) => isSlipOf(folded, count, right));
  const [first] = near;
  return near.some(({ person }) => person !== first?.person) ? undefined : first;
}

function isSlipOf(name: string, count: number, { near: right, count: rightCount }: CalledName): boolean {
  if (name.length < 3 || name[0] !== right[0] || Math.abs(name.length - right.length) > 2) return false;
  const { steps } = distance(name, right);
  const isLong = Math.min(name.length, right.length) >= 5;
  if (steps === 1 && lettersOf(name) === lettersOf(right))
    return count < rightCount || (isLong && count === rightCount);
  return isLong && steps <= (right.length >= 8 ? 2 : 1) && count < rightCount;
}

function lettersOf(name: string): string {
  return [...name].sort().join('');
}
