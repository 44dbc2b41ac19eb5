/** Whether somebody whom minutes name is in a roster. */
import type { KnownPeople } from '../../minutes/known-people';
import type { Named } from '../../minutes/name-index';

/** By any name that may be theirs: who is in doubt is in it. */
export function isInRoster(roster: KnownPeople, { name, abbreviation, handles }: Named): boolean {
  const names = [name, withoutMiddle(name)];
  return (
    [...names, ...handles].some((call) => roster.resolve(call) !== undefined) ||
    names.some((one) => roster.similar(one) !== undefined) ||
    (abbreviation !== undefined && isAbbreviationIn(roster, abbreviation))
  );
}

function isAbbreviationIn(roster: KnownPeople, abbreviation: string): boolean {
  return roster.resolve(abbreviation)?.way === 'abbreviation';
}

/** `Ada Byron` for `Ada M. Byron`. */
function withoutMiddle(name: string): string {
  const words = name.split(/\s+/u);
  return words.length < 3 ? name : `${words[0]} ${words.at(-1)}`;
}
