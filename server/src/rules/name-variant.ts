/** An attendee is written otherwise than the committee writes that person. */
import { fold, foldNear } from '../minutes/fold';
import type { KnownPerson, Listing } from '../minutes/known-person';
import { daysOf } from '../minutes/last-stood';
import type { Attendee, Meeting } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { nearest } from '../minutes/nearest-days';
import { isDiscussion } from '../minutes/speakers';
import { t } from '../words/words';
import type { Found, Rule } from './rule';
import { when } from './where-known';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'information',
  summary: () => t('An attendee is written otherwise than in the roster, or in the other meetings.'),
  *check(meeting) {
    if (meeting.knowledge.people.length === 0) return;
    const entries = meeting.lists.flatMap((list) => list.entries);
    const called = new Set(rollCall(meeting));
    const lasts = new Set(meeting.lists.flatMap((list) => list.entries.slice(-1)));
    const usesFirstNames = listsByFirstNames(entries);
    const isWritten = writtenIn(entries);
    for (const entry of entries) {
      const known = usesFirstNames && isSingle(entry) ? undefined : writtenOtherwise(meeting, entry);
      if (known === undefined || isWritten(known, entry)) continue;
      if (known.isLearned && (!called.has(entry) || (lasts.has(entry) && isBegun(known, entry)))) continue;
      yield found(meeting, entry, known);
    }
  },
};

function found(meeting: Meeting, { name, nameSpan }: Attendee, known: KnownPerson): Found {
  return {
    span: nameSpan,
    message: known.isLearned
      ? t(
          '"{0}" is written "{1}" {2}: write the name as it is written there, so that the person is found in all minutes',
          name,
          known.name,
          inMeetings(meeting, known),
        )
      : t(
          '"{0}" is "{1}" in the roster: write the name as it is written there, so that the person is found in all minutes',
          name,
          known.name,
        ),
    fixes: () => [
      {
        title: t('Change "{0}" to "{1}"', name, known.name),
        edits: [{ span: nameSpan, text: known.name }],
        preferred: true,
      },
    ],
  };
}

/** The entries outside of the discussion: within it nobody is called in full. */
function rollCall({ sections }: Meeting): readonly Attendee[] {
  const lists = sections.filter((section) => !isDiscussion(section)).flatMap((section) => section.lists);
  return lists.flatMap((list) => list.entries);
}

/** Whether the last entry of a list may go on while somebody types it: `Ada` on its way to `Ada Byron`. */
function isBegun(known: KnownPerson, { name }: Attendee): boolean {
  return fold(known.name).startsWith(`${fold(name)} `);
}

/** Where most people are listed by one name, that is how the committee does it: a mark on every line would be of no use. */
function listsByFirstNames(entries: readonly Attendee[]): boolean {
  const single = entries.filter(isSingle).length;
  return single >= FEWEST && single > entries.length / 2;
}

/** Two people may be listed so by chance. */
const FEWEST = 3;

function isSingle({ name }: Attendee): boolean {
  return !/\s/u.test(name);
}

/**
 * An alias of the roster is no variant: it is known. Nor is a handle, in whatever case; nor what looks the same, as `é`
 * in one character and in two, or `’` for `'`.
 */
function isWrittenSo(known: KnownPerson, { name, handles }: Attendee): boolean {
  if (handles.includes(name)) return true;
  const shown = looksLike(name);
  if (known.isLearned) return !isVariant(known, shown);
  return known.names.some((named) => looksLike(named.name) === shown || named.handles.includes(name));
}

/** The same for what looks the same: an accent in a character of its own or not, an apostrophe straight or not. */
function looksLike(name: string): string {
  return name.normalize().replace(/[’ʼ]/gu, "'");
}

/**
 * What other meetings write is a habit, and no rule of the committee: it counts where several agree, where none writes
 * it as here, and where the case, diacritics, or parts that are missing here are all that differs.
 */
function isVariant(known: KnownPerson, shown: string): boolean {
  const usual = looksLike(known.name);
  const words = foldNear(known.name).split(' ');
  const own = foldNear(shown).split(' ');
  if (usual === shown || !own.every((word) => words.includes(word))) return false;
  // Whoever has written an accent that the others leave out has taken care.
  if (hasAccents(shown) && !hasAccents(known.name)) return false;
  // What the name alone tells is told first: where somebody was listed is looked up in every meeting of the person.
  return spellings(known, usual).length >= FEWEST_MEETINGS && spellings(known, shown).length === 0;
}

const FEWEST_MEETINGS = 3;

function hasAccents(name: string): boolean {
  return foldNear(name) !== fold(name);
}

/** The lists of other meetings that write a name in a certain way, one of a meeting. */
function spellings({ listings }: KnownPerson, name: string): readonly Listing[] {
  const all = listings.filter((listing) => looksLike(listing.name) === name);
  return [...new Map(all.map((listing) => [listing.uri, listing])).values()];
}

/** `on 2026-03-04, 2026-03-18 and 4 more` */
function inMeetings(meeting: Meeting, known: KnownPerson): string {
  const all = spellings(known, looksLike(known.name));
  return when(nearest(daysOf(all), meetingDay(meeting), 3), all.length);
}

/**
 * Tells of an entry whether the person is listed as the others write the name as well, and that differs by nothing but
 * case and diacritics: two such entries are for `duplicate-attendee` to tell.
 */
function writtenIn(entries: readonly Attendee[]): (known: KnownPerson, entry: Attendee) => boolean {
  const written = new Set(entries.map(({ name }) => looksLike(name)));
  return ({ name }, entry) => written.has(looksLike(name)) && foldNear(name) === foldNear(entry.name);
}

/** Whom an entry means that is not written as that person is. */
function writtenOtherwise(meeting: Meeting, entry: Attendee): KnownPerson | undefined {
  const known = meantBy(meeting, entry);
  return known === undefined || isWrittenSo(known, entry) ? undefined : known;
}

/** By what identifies a person; by the same name but for diacritics; by a part of the name that nobody else has. */
function meantBy({ knowledge }: Meeting, entry: Attendee): KnownPerson | undefined {
  return knowledge.identify(entry) ?? knowledge.similar(entry.name);
}
