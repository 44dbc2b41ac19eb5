/** The evidence of other meetings, in words. */
import { fold } from '../minutes/fold';
import type { KnownPerson, Listing } from '../minutes/known-person';
import { daysOf, lastStood, listingsLike } from '../minutes/last-stood';
import type { Meeting } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { nearest } from '../minutes/nearest-days';

/** `Ada Byron was a board attendee on 2026-03-04 and 2026-04-01`; undefined where no other meeting lists the person. */
export function whereKnown(meeting: Meeting, person: KnownPerson): string | undefined {
  const day = meetingDay(meeting);
  const stood = lastStood(person, day);
  if (stood === undefined) return undefined;
  const like = listingsLike(person, stood);
  const meetings = new Set(like.map(({ uri }) => uri)).size;
  return `${person.name} ${wayOf(stood)} ${when(nearest(daysOf(like), day, MOST), meetings)}`;
}

/** So many days are named. */
const MOST = 3;

/** `on 2026-03-04, 2026-03-18 and 4 more` */
export function when(days: readonly string[], meetings: number): string {
  if (days.length === 0) return meetings === 1 ? 'in another meeting' : `in ${meetings} other meetings`;
  const more = meetings > days.length ? [`${meetings - days.length} more`] : [];
  const named = [...days, ...more];
  const last = named.at(-1);
  return named.length === 1 ? `on ${last}` : `on ${named.slice(0, -1).join(', ')} and ${last}`;
}

function wayOf({ presence, group, title }: Listing): string {
  if (presence === 'absent') return 'was listed as absent';
  if (group === '') return 'was an attendee';
  // `Others` is no kind of attendee.
  if (fold(title) !== fold(`${group} attendees`)) return `was listed under "${title}"`;
  const called = group.replace(/\b\p{Lu}\p{Ll}+\b/gu, (word) => word.toLowerCase());
  return `was ${/^[aeiou]/iu.test(called) ? 'an' : 'a'} ${called} attendee`;
}
