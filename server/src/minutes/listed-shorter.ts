/** Whether a name is a form of one in the lists: with a shorter or a longer first name, or with its initial. */
import { foldNear } from './fold';
import { grouped } from './grouped';
import type { Meeting } from './meeting';
import { firstNameOf } from './name-index';
import { perMeeting } from './remembered';

/** `Timothy Hale` where `Tim Hale` is listed, or the other way round. */
export function isListedShorter({ people }: Pick<Meeting, 'people'>, text: string): boolean {
  const [first, last] = namesOf(text);
  return people.all.some(({ name }) => {
    const [listed, listedLast] = namesOf(name);
    const isForm = first.startsWith(listed) || listed.startsWith(first);
    return last === listedLast && isForm && Math.min(first.length, listed.length) >= SHORTEST;
  });
}

/** `T. Hale` or `T Hale` where `Tim Hale` is listed, or the other way round. */
export function isListedByInitial(meeting: Meeting, text: string): boolean {
  const { first, last } = endsOf(text);
  if (last === '') return false;
  const { all, initials } = firstLetters(meeting);
  const letters = INITIAL.test(first) ? all : initials;
  return letters.get(last)?.has(letterOf(first)) === true;
}

interface FirstLetters {
  /** Those of the first names in the lists, by the last names. */
  readonly all: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that stand for a first name. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Looked up, so that many names and many entries take no time that grows with both. */
const firstLetters = perMeeting(({ people }): FirstLetters => {
  const ends = people.all.map(({ name }) => endsOf(name));
  return { all: byLast(ends), initials: byLast(ends.filter(({ first }) => INITIAL.test(first))) };
});

function byLast(ends: readonly Ends[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = grouped(ends, ({ last }) => last);
  return new Map([...groups].map(([last, own]) => [last, new Set(own.map(({ first }) => letterOf(first)))]));
}

function letterOf(word: string): string {
  return [...word][0] ?? '';
}

const INITIAL = /^\p{L}\.?$/u;

interface Ends {
  readonly first: string;
  /** Empty where there is one word. */
  readonly last: string;
}

/** The first and the last word of a name, for comparison. */
function endsOf(name: string): Ends {
  const [first = '', ...others] = foldNear(name).split(' ');
  return { first, last: others.at(-1) ?? '' };
}

/** The shortest first name that is a form of another; in UTF-16 code units. */
const SHORTEST = 3;

/** The first name and the rest of a name, for comparison. */
function namesOf(name: string): readonly [string, string] {
  const near = foldNear(name);
  const first = firstNameOf(near);
  return [first, near.slice(first.length).trim()];
}
