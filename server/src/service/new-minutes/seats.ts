/** Who is expected at the next meeting, and in which list of its minutes. */
import { fold, foldNear } from '../../minutes/fold';
import { grouped } from '../../minutes/grouped';
import type { Knowledge } from '../../minutes/knowledge';
import type { KnownMeeting } from '../../minutes/known-meeting';
import type { KnownPerson } from '../../minutes/known-person';
import { isListedByInitial } from '../../minutes/listed-forms';
import type { Attendee, AttendeeList, Meeting } from '../../minutes/meeting';
import { meetingDay } from '../../minutes/meeting-day';
import { membersOn } from '../../minutes/members';
import { tokensOf } from '../../minutes/name-index';
import { isGuestOf, isOfOthers } from '../../minutes/own-group';
import { rollCalls } from '../../minutes/roll-calls';
import { bareTitle } from '../../minutes/titles';
import { words } from '../../minutes/vocabulary/index';
import type { Form } from './form';
import { writtenName } from './written-name';

/** What becomes of a list of the last minutes. */
export interface Seats {
  /** The entries that stay as they are. */
  readonly kept: ReadonlySet<Attendee>;
  /** The entries that come to it, without list markup. */
  readonly added: readonly string[];
}

/** Somebody who was at the last meeting, or is expected at the next one. */
interface Candidate {
  readonly known: KnownPerson | undefined;
  readonly entries: readonly Attendee[];
  /** In how many of how many of the last meetings a list has the person. */
  readonly times: number;
  readonly of: number;
}

/**
 * Where the project says who the members are, those are expected. Everybody else is who was listed, present or absent, at
 * half of the last four meetings; in a list of members also who stood there last. People who were absent come back
 * to the list of those present where they stood before.
 */
export function seatsOf(form: Form): ReadonlyMap<AttendeeList, Seats> {
  const { last, day } = form;
  const lists = rollCalls(last).filter(({ presence }) => presence === 'present');
  const recent = recentMeetings(last);
  const members = new Set(membersOn(last.knowledge, day));
  const seats = new Map(lists.map((list): [AttendeeList, Taken] => [list, { kept: new Set(), added: [] }]));
  const names = new Set<string>();
  for (const candidate of candidatesOf(form, recent, members)) {
    const home = homeOf(candidate, last, lists, members);
    const own = home && seats.get(home);
    if (home === undefined || own === undefined) continue;
    if (!isExpected({ candidate, home, form }, members)) continue;
    const entry = candidate.entries.find((one) => home.entries.includes(one));
    // The last minutes may list somebody twice, under two handles.
    const name = foldNear(entry?.name ?? candidate.known?.name ?? '');
    if (names.has(name)) continue;
    if (seat(own, home, candidate, form)) names.add(name);
  }
  return seats;
}

interface Taken extends Seats {
  readonly kept: Set<Attendee>;
  readonly added: string[];
}

/** @returns false where somebody is a guest, and the list none of guests */
function seat(taken: Taken, home: AttendeeList, { known, entries }: Candidate, form: Form): boolean {
  const entry = entries.find((one) => home.entries.includes(one));
  const written = entry === undefined ? writtenName(entries[0], known, form) : '';
  if (isGuestOf(home, written)) return false;
  if (entry === undefined) taken.added.push(written);
  else taken.kept.add(entry);
  return true;
}

/** So many meetings tell who comes; with the last one four. */
const BEFORE = 3;

function recentMeetings(last: Meeting): readonly KnownMeeting[] {
  const { file, meetings } = last.knowledge;
  const found: KnownMeeting[] = [];
  for (let day = meetingDay(last); day !== undefined && file !== undefined && found.length < BEFORE; ) {
    const before = meetings.before(day, file.path);
    if (before !== undefined) found.push(before);
    day = before?.day;
  }
  return found;
}

function candidatesOf(
  { last, earlier }: Form,
  recent: readonly KnownMeeting[],
  members: ReadonlySet<KnownPerson>,
): readonly Candidate[] {
  const { knowledge } = last;
  const uris = new Set(recent.map(({ uri }) => uri));
  const timesOf = (known: KnownPerson | undefined): number =>
    new Set((known?.listings ?? []).map(({ uri }) => uri).filter((uri) => uris.has(uri))).size;
  const listed = new Map<KnownPerson | string, Attendee[]>();
  for (const entry of rollCalls(last).flatMap(({ entries }) => entries)) {
    if (entry.isRole) continue;
    const key = knowledge.identify(entry) ?? foldNear(entry.name);
    listed.set(key, [...(listed.get(key) ?? []), entry]);
  }
  const here = [...listed].map(([key, entries]): Candidate => {
    const known = typeof key === 'string' ? undefined : key;
    if (known !== undefined) return { known, entries, times: 1 + timesOf(known), of: recent.length + 1 };
    // A first name alone is known in no other meeting: there it may be somebody else.
    const same = earlier.filter(({ people }) => people.all.some(({ name }) => foldNear(name) === key));
    return { known, entries, times: 1 + same.length, of: earlier.length + 1 };
  });
  const inPart = new Set([
    ...meantByInitials(last),
    ...[...listed].flatMap(([key, [entry]]) =>
      typeof key === 'string' && entry !== undefined ? (meantInPart(knowledge, entry) ?? []) : [],
    ),
  ]);
  const others = knowledge.people
    .filter((known) => !listed.has(known) && !inPart.has(known))
    .filter((known) => members.has(known) || timesOf(known) > 0)
    .map((known): Candidate => ({ known, entries: [], times: timesOf(known), of: recent.length + 1 }));
  return [...here, ...others];
}

/** The only one whom an entry such as `Hugo` can mean, and who is not to stand beside it as Hugo Nash. */
function meantInPart(knowledge: Knowledge, { name }: Attendee): KnownPerson | undefined {
  const [only, ...others] = knowledge.resolve(name)?.all ?? [];
  return knowledge.similar(name) ?? (others.length === 0 ? only : undefined);
}

/** Hugo Nash, where `H. Nash` is listed and there is no other one whom it can mean. */
function meantByInitials(last: Meeting): readonly KnownPerson[] {
  const maybe = last.knowledge.people.filter(({ name }) => isListedByInitial(last, name));
  const groups = grouped(maybe, ({ name }) => foldNear(tokensOf(name).at(-1) ?? ''));
  return [...groups.values()].flatMap((all) => (all.length === 1 ? all : []));
}

/**
 * The list of those present where somebody stands; else the one of the group where they stood last; none where all are of
 * other people.
 */
function homeOf(
  { known, entries }: Candidate,
  last: Meeting,
  lists: readonly AttendeeList[],
  members: ReadonlySet<KnownPerson>,
): AttendeeList | undefined {
  const own = lists.find((list) => entries.some((entry) => list.entries.includes(entry)));
  if (own !== undefined) return own;
  const stood = known?.listings.findLast(({ presence }) => presence === 'present');
  const again =
    stood &&
    (lists.find(({ title }) => fold(bareTitle(title)) === fold(bareTitle(stood.title))) ??
      lists.find(({ group }) => fold(group) === fold(stood.group)));
  if (again !== undefined) return again;
  const group = known === undefined ? undefined : lists.find((list) => isNamed(list, known.group));
  if (group !== undefined || known === undefined || members.has(known)) return group ?? lists[0];
  return lists.find((list) => !isOfOthers(last, list, known));
}

function isNamed({ group, title }: AttendeeList, name: string): boolean {
  return name !== '' && (fold(group) === fold(name) || fold(title).includes(fold(name)));
}

const MEMBERS = new RegExp(`^(?:${words(({ groups }) => groups.members).join('|')})$`, 'iu');

/** Of several lists the first, and each that says so: guests come last. */
function isOfMembers({ lists }: Meeting, list: AttendeeList): boolean {
  const [first, ...others] = lists.filter(({ presence }) => presence === 'present');
  const { group, title } = list;
  return (list === first && others.length > 0) || MEMBERS.test(group) || MEMBERS.test(bareTitle(title));
}

interface Case {
  readonly candidate: Candidate;
  readonly home: AttendeeList;
  readonly form: Form;
}

function isExpected(
  { candidate: { known, entries, times, of }, home, form: { last, day } }: Case,
  members: ReadonlySet<KnownPerson>,
): boolean {
  if (known !== undefined && members.has(known)) return true;
  // Whose membership has ended.
  if (known?.member && known.until !== undefined && known.until < day) return false;
  const isIn = entries.some((entry) => home.entries.includes(entry));
  const isAmongMembers = members.size === 0 && isOfMembers(last, home);
  return times * 2 >= of || (isIn && isAmongMembers);
}
