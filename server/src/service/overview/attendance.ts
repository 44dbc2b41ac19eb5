/** Who was at a meeting, and whether they were enough. */
import type { Attendee, AttendeeList, Meeting } from '../../minutes/meeting';
import { unlistedPeople } from '../../minutes/named-speakers';
import { hasPartialLists } from '../../minutes/partial-lists';
import type { Person } from '../../minutes/people';
import { perMeeting } from '../../minutes/remembered';
import { rollCalls } from '../../minutes/roll-calls';
import type { UnlistedSpeaker } from '../../minutes/unlisted-speakers';
import { attendanceOf } from '../../minutes/voters';

export interface Attendance {
  /** The lists that say who was there and who was not, with those whom they list. */
  readonly lists: readonly Listed[];
  /** Each once, however many lists name them. */
  readonly present: readonly Person[];
  readonly absent: readonly Person[];
  /** Who speaks and is in none of the lists, as far as one can tell. */
  readonly unlisted: readonly UnlistedSpeaker[];
  /** Undefined where the project asks for none, or where nobody can tell. */
  readonly quorum: QuorumReached | undefined;
}

export interface Listed {
  readonly list: AttendeeList;
  readonly people: readonly { readonly person: Person; readonly entry: Attendee }[];
}

export interface QuorumReached {
  readonly isMet: boolean;
  /** How many count, and how many have to. */
  readonly voters: number;
  readonly needed: number;
}

export const attendance = perMeeting((meeting): Attendance => {
  const lists = rollCalls(meeting).map((list) => ({ list, people: peopleOf(meeting, list) }));
  const people = [...new Set(lists.flatMap((listed) => listed.people.map(({ person }) => person)))];
  const present = people.filter(({ presence }) => presence === 'present');
  return {
    lists: lists.filter((listed) => listed.people.length > 0),
    present,
    absent: people.filter((person) => !present.includes(person)),
    unlisted: unlistedPeople(meeting),
    quorum: quorumReached(meeting),
  };
});

/** What only says what somebody did is no entry of the list. */
function peopleOf(meeting: Meeting, { entries }: AttendeeList): Listed['people'] {
  const byStart = personsByStart(meeting);
  return entries
    .filter(({ isRole }) => isRole !== true)
    .flatMap((entry) => {
      const person = byStart.get(entry.nameSpan.start);
      return person === undefined ? [] : [{ person, entry }];
    });
}

/** By where the names of their entries begin. */
const personsByStart = perMeeting(
  ({ people }): ReadonlyMap<number, Person> =>
    new Map(
      people.all.flatMap((person) => person.entries.map(({ nameSpan }) => [nameSpan.start, person] as const)),
    ),
);

/** Without anybody in the lists, or with others besides them, nobody can tell that it was not met. */
function quorumReached(meeting: Meeting): QuorumReached | undefined {
  const reached = attendanceOf(meeting);
  if (reached === undefined) return undefined;
  const { voters, needed } = reached;
  const isMet = voters >= needed;
  return !isMet && (voters === 0 || hasPartialLists(meeting)) ? undefined : { isMet, voters, needed };
}
