/** The evidence of other meetings, in words. */
import { fold } from '../minutes/fold';
import type { KnownPerson, Listing } from '../minutes/known-person';
import { daysOf, lastStood, listingsLike } from '../minutes/last-stood';
import type { Meeting } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { nearest } from '../minutes/nearest-days';
import { allOf } from '../words/lists';
import { t } from '../words/words';

/** `Ada Byron was a board attendee on 2026-03-04 and 2026-04-01`; undefined where no other meeting lists the person. */
export function whereKnown(meeting: Meeting, person: KnownPerson): string | undefined {
  const day = meetingDay(meeting);
  const stood = lastStood(person, day);
  if (stood === undefined) return undefined;
  const like = listingsLike(person, stood);
  const meetings = new Set(like.map(({ uri }) => uri)).size;
  return how(person.name, stood, when(nearest(daysOf(like), day, MOST), meetings));
}

/** So many days are named. */
const MOST = 3;

/** `on 2026-03-04, 2026-03-18 and 4 more` */
export function when(days: readonly string[], meetings: number): string {
  if (days.length === 0)
    return meetings === 1 ? t('in another meeting') : t('in {0} other meetings', meetings);
  const more = meetings - days.length;
  return more > 0 ? t('on {0} and {1} more', days.join(', '), more) : t('on {0}', allOf(days));
}

function how(name: string, { presence, group, title }: Listing, on: string): string {
  if (presence === 'absent') return t('{0} was listed as absent {1}', name, on);
  if (group === '') return t('{0} was an attendee {1}', name, on);
  // `Others` is no kind of attendee.
  if (fold(title) !== fold(`${group} attendees`)) return t('{0} was listed under "{1}" {2}', name, title, on);
  const called = group.replace(/\b\p{Lu}\p{Ll}+\b/gu, (word) => word.toLowerCase());
  return /^[aeiou]/iu.test(called)
    ? t('{0} was an {1} attendee {2}', name, called, on)
    : t('{0} was a {1} attendee {2}', name, called, on);
}
