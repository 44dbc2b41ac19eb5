/** Whose name a label misspells. */
import { editSteps } from './edit-steps';
import { foldNear } from './fold';
import type { Person } from './people';

/** A name by which somebody who is present may be called. */
export interface CalledName {
  readonly text: string;
  /** The text as `foldNear` gives it. */
  readonly near: string;
  readonly person: Person;
  /** How often the person speaks, whatever the label is; 0 for somebody who is there and says nothing. */
  readonly count: number;
}

/** The only name of several that another one is a slip of the pen from (`NearNames.slipFrom`). */
export function nearName(name: string, count: number, called: readonly CalledName[]): CalledName | undefined {
  return new NearNames(called).slipFrom(name, count);
}

/** Finds those of many names that are near another one: it looks only at names of its first letter, and of nearly its length. */
export class NearNames {
  readonly #buckets = new Map<string, Candidate[]>();

  constructor(called: readonly CalledName[]) {
    for (const name of called) {
      const key = bucketOf(name.near, name.near.length);
      const bucket = this.#buckets.get(key) ?? [];
      bucket.push({ called: name, letters: lettersIn(name.near) });
      this.#buckets.set(key, bucket);
    }
  }

  /**
   * The only name that another one is a slip of the pen from.
   *
   * Short names that differ by a letter are those of different people (`Tim`, `Tom`), so only two swapped letters count
   * there; longer ones may have a letter too many, too few or wrong. And a slip is rarer than the right name. Of
   * somebody who says nothing nobody knows how they are called: a short form is none of their misspelled names.
   * @param count how often the other name is used
   */
  slipFrom(name: string, count: number): CalledName | undefined {
    const near = this.#within(foldNear(name), 2);
    const slips = near.filter((one) => isSlip(name, count, one));
    const meant = slips[0]?.called;
    const rivals = meant?.count === 0 ? near.filter(({ steps }) => steps <= 1) : slips;
    return rivals.some(({ called: { person } }) => person !== meant?.person) ? undefined : meant;
  }

  /**
   * The names that another one may be meant for, the nearest first, one of each person: a step away, or two from five
   * letters on. That is less than a slip of the pen: `Tim` may be meant for `Tom`.
   */
  like(name: string): readonly CalledName[] {
    const near = this.#within(foldNear(name), 2).filter(({ called, name: other, steps }) => {
      return steps <= (Math.min(other.length, called.near.length) >= 5 ? 2 : 1);
    });
    const sorted = near.sort((a, b) => a.steps - b.steps).map(({ called }) => called);
    const first = sorted.filter(
      ({ person }, index) => sorted.findIndex((other) => other.person === person) === index,
    );
    return first.slice(0, MOST);
  }

  #within(name: string, most: number): Near[] {
    if (name.length < 3) return [];
    const letters = lettersIn(name);
    const near: Near[] = [];
    for (let length = name.length - most; length <= name.length + most; length++) {
      for (const { called, letters: others } of this.#buckets.get(bucketOf(name, length)) ?? []) {
        // Each step changes two letters at most: this spares the distance of nearly all that are not near.
        if (bitsOf(letters ^ others) > most * 2) continue;
        const steps = editSteps(name, called.near, most);
        if (steps <= most) near.push({ called, name, steps });
      }
    }
    return near;
  }
}

/** Nobody reads a menu of more. */
const MOST = 3;

interface Candidate {
  readonly called: CalledName;
  readonly letters: number;
}

interface Near {
  readonly called: CalledName;
  /** The other name, as `foldNear` gives it. */
  readonly name: string;
  /** Letters to insert, to take away, to replace, and neighbours to swap. */
  readonly steps: number;
}

function isSlip(written: string, count: number, { called, name, steps }: Near): boolean {
  const { near: right, count: rightCount } = called;
  const isSwap = steps === 1 && sorted(name) === sorted(right);
  const isLong = Math.min(name.length, right.length) >= 5;
  if (rightCount === 0) {
    const isShortForm = right.startsWith(name) || name.startsWith(right);
    return /^\p{Lu}/u.test(written) && steps === 1 && (isSwap || (isLong && !isShortForm));
  }
  if (isSwap) return count < rightCount || (isLong && count === rightCount);
  return isLong && steps <= (right.length >= 8 ? 2 : 1) && count < rightCount;
}

function sorted(name: string): string {
  return [...name].sort().join('');
}

function bucketOf(name: string, length: number): string {
  return `${name[0]}${length}`;
}

/** One bit for each letter that stands in a name; some letters share one. */
function lettersIn(name: string): number {
  let letters = 0;
  for (let index = 0; index < name.length; index++) letters |= 1 << (name.charCodeAt(index) & 31);
  return letters;
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
