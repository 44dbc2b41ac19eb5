/** In which lists somebody stands who has a group of their own. */
import { fold } from './fold';
import type { KnownPerson } from './known-person';
import type { AttendeeList, Meeting } from './meeting';
import { bareTitle } from './titles';
import { words } from './vocabulary/index';

/**
 * Whether a list is one of other people: of a group (`Board Attendees`), where the roster has the person in another one, or
 * the lists of other meetings among the guests. Guests are of any group; members are listed wherever the committee is.
 */
export function isOfOthers({ knowledge }: Meeting, list: AttendeeList, person: KnownPerson): boolean {
  const own = fold(ownGroup(person));
  if (own === '' || person.member || list.group === '' || isOfGuests(list)) return false;
  if (fold(list.group) === own || fold(list.title).includes(own)) return false;
  return !list.entries.some((entry) => fold(knowledge.identify(entry)?.group ?? '') === own);
}

/** Whether somebody is a guest there by a note: `Ada Byron (guest)` in a list of a group. */
export function isGuestOf(list: AttendeeList, written: string): boolean {
  return list.group !== '' && !isOfGuests(list) && GUEST_NOTE.test(written);
}

/** What a roster says; of what other meetings tell only that somebody is a guest, since lists are renamed. */
function ownGroup({ isLearned, group, listings }: KnownPerson): string {
  if (!isLearned) return group;
  const last = listings.findLast(
    (one) => one.presence === 'present' && (one.group !== '' || isOfGuests(one)),
  );
  return last !== undefined && isOfGuests(last) ? bareTitle(last.title) : '';
}

function isOfGuests({ title, group }: Pick<AttendeeList, 'title' | 'group'>): boolean {
  return GUESTS.test(fold(bareTitle(title))) || GUESTS.test(fold(group));
}

const guests = words(({ groups }) => groups.guests).join('|');
const GUESTS = new RegExp(`^(?:${guests})$`, 'iu');
const GUEST_NOTE = new RegExp(`[([](?:${guests})[)\\]]\\s*$`, 'iu');
