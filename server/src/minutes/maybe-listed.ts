/** Which members may stand in the lists by an initial, or in lines that nobody can be sure to read: of those nothing is missing. */
import { foldNear } from './fold';
import type { KnownPerson } from './knowledge';
import { isListedByInitial } from './listed-forms';
import type { Meeting } from './meeting';
import { initialsOf, tokensOf } from './name-index';
import { perMeeting } from './remembered';
import { isWrittenAmongPresent, isWrittenInLists } from './written-in-lists';

/**
 * Whether some name of a person stands in a list, also with an initial, or a first or last name that nobody has whom the
 * lists name: `C. Dunn` may be Cara Dunn, and so may be who stands in `Cara & Ezra Finn`.
 * @param where in any list, or in those of the people who were there
 */
export function isMaybeListed(
  meeting: Meeting,
  { names }: KnownPerson,
  where: 'anywhere' | 'present' = 'anywhere',
): boolean {
  const isWritten = where === 'present' ? isWrittenAmongPresent : isWrittenInLists;
  const taken = namedWords(meeting);
  return names.some(({ name, abbreviation, handles, nicknames = [] }) => {
    const ends = endsOf(name).filter((word) => word.length >= SHORTEST && !taken.has(foldNear(word)));
    const whole = abbreviation === undefined ? [name, ...handles] : [name, abbreviation, ...handles];
    if (isListedByInitial(meeting, name, where)) return true;
    return [...whole, ...nicknames, ...ends].some((one) => isWritten(meeting, one));
  });
}

/** In UTF-16 code units: `A.` is nobody's name. */
const SHORTEST = 3;

/** The first and the last word. */
function endsOf(name: string): readonly string[] {
  const words = tokensOf(name);
  return words.length < 2 ? words : [words[0] ?? '', words.at(-1) ?? ''];
}

/** Of `Mrs. Dunn` nobody knows which Dunn it is. */
const namedWords = perMeeting(({ people }): ReadonlySet<string> => {
  const full = people.all.filter(({ name }) => initialsOf(name) !== '');
  return new Set(full.flatMap(({ name }) => foldNear(name).split(' ')));
});
