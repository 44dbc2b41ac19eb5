/** Whether a name is a form of one in the lists: with a shorter or a longer first name, or with its initial. */
import { foldNear } from './fold';
import { grouped } from './grouped';
import type { Meeting } from './meeting';
import { tokensOf } from './name-index';
import { perMeeting } from './remembered';

/** `Timothy Hale` where `Tim Hale` is listed, or the other way round. */
export function isListedShorter({ people }: Pick<Meeting, 'people'>, text: string): boolean {
  const { first, others } = partsOf(text);
  return people.all.some(({ name }) => {
    const listed = partsOf(name);
    const isForm = first.startsWith(listed.first) || listed.first.startsWith(first);
    return others === listed.others && isForm && Math.min(first.length, listed.first.length) >= SHORTEST;
  });
}

/**
 * `T. Hale` or `T Hale` where `Tim Hale` is listed, or the other way round.
 * @param where in any list, or among those who were there
 */
export function isListedByInitial(
  meeting: Meeting,
  text: string,
  where: 'anywhere' | 'present' = 'anywhere',
): boolean {
  const { first, last } = partsOf(text);
  if (last === '') return false;
  const { all, initials } = where === 'present' ? lettersOfPresent(meeting) : lettersOfAll(meeting);
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
const lettersOfAll = perMeeting(({ people }) => firstLetters(people.all));
const lettersOfPresent = perMeeting(({ people }) =>
  firstLetters(people.all.filter(({ presence }) => presence === 'present')),
);

function firstLetters(people: Meeting['people']['all']): FirstLetters {
  const parts = people.map(({ name }) => partsOf(name));
  return { all: byLast(parts), initials: byLast(parts.filter(({ first }) => INITIAL.test(first))) };
}

function byLast(parts: readonly Parts[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = grouped(parts, ({ last }) => last);
  return new Map([...groups].map(([last, own]) => [last, new Set(own.map(({ first }) => letterOf(first)))]));
}

function letterOf(word: string): string {
  return [...word][0] ?? '';
}

const INITIAL = /^\p{L}\.?$/u;

interface Parts {
  readonly first: string;
  /** All behind the first; empty where there is one word, as is `last`. */
  readonly others: string;
  readonly last: string;
}

/** The words of a name, for comparison: `Dr. Tim Hale` is Tim Hale. */
function partsOf(name: string): Parts {
  const [first = '', ...others] = tokensOf(foldNear(name));
  return { first, others: others.join(' '), last: others.at(-1) ?? '' };
}

/** The shortest first name that is a form of another; in UTF-16 code units. */
const SHORTEST = 3;
