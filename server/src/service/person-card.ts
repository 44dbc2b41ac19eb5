/** Who somebody is, and what they do in a meeting. */
import { INERT } from '../markdown/inert';
import type { KnownPerson } from '../minutes/knowledge';
import type { Meeting } from '../minutes/meeting';
import type { Occurrence } from '../minutes/occurrence';
import { hasPartialLists } from '../minutes/partial-lists';
import type { Person } from '../minutes/people';
import { type Talk, talkOf } from '../minutes/talk';
import { isWrittenInLists } from '../minutes/written-in-lists';
import { allOf, anyOf } from '../words/lists';
import { t } from '../words/words';
import { type Card, listOf } from './card';

export function personCard(meeting: Meeting, occurrence: Occurrence): Card {
  const { span, text, rung, persons } = occurrence;
  const [person, ...others] = persons.flatMap((id) => meeting.people.byId(id) ?? []);
  if (rung === 'collective') return { span, title: text, ...everybody(meeting) };
  if (person !== undefined && others.length > 0) {
    const names = [person, ...others].map(({ name }) => name);
    return {
      span,
      title: text,
      facts: [t('may be {0}', anyOf(names))],
      more: [],
    };
  }
  const talk = talkOf(meeting, occurrence);
  if (person !== undefined) {
    const known = person.entries
      .map((entry) => meeting.knowledge.identify(entry))
      .find((one) => one !== undefined);
    const more = [...notesOf(person), ...listingsOf(known)];
    return { span, title: person.name, facts: listedFacts(person, talk), more };
  }
  const known = knownBy(meeting, occurrence);
  return {
    span,
    title: known?.name ?? text,
    facts: unlistedFacts(meeting, text, known, talk),
    more: listingsOf(known),
  };
}

function listedFacts(person: Person, talk: Talk): readonly string[] {
  const groups = [...new Set(person.entries.map(({ group }) => group).filter((group) => group !== ''))];
  const isPresent = person.presence === 'present';
  const said = talkFacts(talk);
  const silence = isPresent ? [t('no statements')] : [];
  return [...groups, isPresent ? t('present') : t('unable to attend'), ...(said.length > 0 ? said : silence)];
}

function unlistedFacts(
  meeting: Meeting,
  name: string,
  known: KnownPerson | undefined,
  talk: Talk,
): readonly string[] {
  const group = known === undefined || known.group === '' ? [] : [known.group];
  // The lists do not say it where they name nobody, or not everybody, or cannot be read in full.
  const isSaid =
    meeting.people.all.length > 0 && !hasPartialLists(meeting) && !isWrittenInLists(meeting, name);
  return [...(isSaid ? [t('not in an attendee list')] : []), ...group, ...talkFacts(talk)];
}

/** The only one whom the committee knows by the name. */
function knownBy({ knowledge }: Meeting, { rung, text }: Occurrence): KnownPerson | undefined {
  const [known, ...others] = rung === 'known' ? (knowledge.resolve(text)?.all ?? []) : [];
  return others.length > 0 ? undefined : known;
}

/** `In 12 other meetings, the last on 2031-04-02` */
function listingsOf(known: KnownPerson | undefined): readonly string[] {
  if (known === undefined || known.times === 0) return [];
  const last = known.listings.findLast(({ day }) => day !== undefined)?.day;
  return [countOfLists(known.times, last)];
}

function countOfLists(count: number, last: string | undefined): string {
  if (last === undefined)
    return count === 1
      ? t('In the lists of 1 other meeting')
      : t('In the lists of {0} other meetings', count);
  return count === 1
    ? t('In the lists of 1 other meeting, last on {0}', last)
    : t('In the lists of {0} other meetings, last on {1}', count, last);
}

/** `10 statements + 1 with Andrew`, `addressed once`, `3 topics` */
function talkFacts({ alone, together, addressed, topics }: Talk): readonly string[] {
  const shared = together
    .slice(0, MOST_SHARED)
    .map(({ names, count }) => t('{0} with {1}', count, allOf(names)));
  const statements = [...(alone > 0 || shared.length === 0 ? [countOfStatements(alone)] : []), ...shared];
  return [
    ...(alone + together.length === 0 ? [] : [statements.join(' + ')]),
    ...(addressed === 0 ? [] : [addressed === 1 ? t('addressed once') : t('addressed {0} times', addressed)]),
    ...(topics > 1 ? [t('{0} topics', topics)] : []),
  ];
}

function countOfStatements(count: number): string {
  return count === 1 ? t('1 statement') : t('{0} statements', count);
}

const MOST_SHARED = 3;

/** `joined 11:30`, an organisation: what stands behind the name in the lists. */
function notesOf({ entries }: Person): readonly string[] {
  const notes = [...new Set(entries.flatMap((entry) => entry.notes.map(readable)))].filter(
    (note) => note !== '',
  );
  return notes.length === 0 ? [] : [listOf(notes)];
}

/** Addresses and code are no part of it. */
function readable(note: string): string {
  return note.replaceAll(INERT, '').trim();
}

/** Who was there, in which list. */
function everybody({ people }: Meeting): Pick<Card, 'facts' | 'more'> {
  const present = people.all.filter(({ presence }) => presence === 'present');
  const groups = [...new Set(present.map(({ group }) => group))];
  return {
    facts: [t('{0} present', present.length)],
    more: groups.map((group) => {
      const names = listOf(present.filter((person) => person.group === group).map(({ name }) => name));
      return group === '' ? names : `${group}: ${names}`;
    }),
  };
}
