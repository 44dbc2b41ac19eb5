/** Who counts for a quorum: those who were there, and those who voted all the same. */
import type { KnownPerson } from './knowledge';
import { isMaybeListed } from './maybe-listed';
import type { Meeting } from './meeting';
import { meantBy, meantByLists, membersThen } from './members';
import type { Person } from './people';
import { isFromAfar } from './presence-notes';
import { isRelative, needed } from './quorum';
import { textsOf } from './references';
import { perFacts } from './remembered';
import { words } from './vocabulary/index';

export interface Attendance {
  /** How many count. */
  readonly voters: number;
  /** Of how many; undefined where the project does not say who its members are. */
  readonly members: number | undefined;
  readonly needed: number;
}

/** What a meeting has of its quorum; undefined where the project has none, or nobody can tell. In doubt somebody was there. */
export function attendanceOf(meeting: Meeting): Attendance | undefined {
  const { quorum } = meeting.knowledge;
  if (quorum === undefined) return undefined;
  const members = membersThen(meeting);
  if (members.length === 0 && isRelative(quorum)) return undefined;
  const present = meeting.people.all.filter(({ presence }) => presence === 'present');
  const absent = meeting.people.all.filter((person) => !present.includes(person));
  const voting = [...present, ...absent.filter((person) => hasVoted(meeting, person))];
  const least = needed(quorum, members.length);
  if (members.length === 0) return { voters: voting.length, members: undefined, needed: least };
  const meant = meantBy(meeting, voting);
  const listed = meantByLists(meeting);
  const isThere = (member: KnownPerson): boolean =>
    meant.has(member) ||
    hasVoted(meeting, member) ||
    (!listed.has(member) && isMaybeListed(meeting, member, 'present'));
  const voters = members.filter(isThere).length;
  return { voters, members: members.length, needed: least };
}

/** A note of an entry says so, or a line that names the person: `Cody voted +1 async`. */
function hasVoted(meeting: Meeting, person: Person | KnownPerson): boolean {
  if ('entries' in person && person.entries.some(({ notes }) => notes.some(isFromAfar))) return true;
  return votingLines(meeting).some((line) =>
    (line.match(NAME) ?? []).some((word) => {
      const persons: readonly unknown[] = meeting.people.resolve(word)?.persons ?? [];
      return (
        persons.includes(person) ||
        meeting.knowledge.resolve(word)?.all.includes(person as KnownPerson) === true
      );
    }),
  );
}

function votingLines({ sections }: Meeting): readonly string[] {
  return sections
    .filter(({ kind }) => kind === 'discussion' || kind === 'topic' || kind === 'decisions')
    .flatMap(({ facts }) => votingIn(facts));
}

/** Most sections have none, and each of the members is looked for in all of them. */
const votingIn = perFacts(({ text, blocks }): readonly string[] =>
  blocks
    .flatMap((block) => textsOf(block).flatMap((part) => part.lines))
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => VOTES.test(line)),
);

const NAME = /\p{L}[\p{L}\p{M}\p{N}_-]*/gu;
const VOTES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words((vocabulary) => vocabulary.fromAfar).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
