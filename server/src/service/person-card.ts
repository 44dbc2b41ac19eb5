/** Who somebody is, and what they do in a meeting. */
import { INERT } from '../markdown/inert';
import type { KnownPerson } from '../minutes/knowledge';
import type { Meeting } from '../minutes/meeting';
import type { Occurrence } from '../minutes/occurrence';
import type { Person } from '../minutes/people';
import { type Talk, talkOf } from '../minutes/talk';
import { type Card, listOf } from './card';
import { counted } from './counted';

export function personCard(meeting: Meeting, occurrence: Occurrence): Card {
  const { span, text, rung, persons } = occurrence;
  const [person, ...others] = persons.flatMap((id) => meeting.people.byId(id) ?? []);
  if (rung === 'collective') return { span, title: text, ...everybody(meeting) };
  if (person !== undefined && others.length > 0) {
    const names = [person, ...others].map(({ name }) => name);
    return { span, title: text, facts: [`may be ${names.join(' or ')}`], more: [] };
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
  return { span, title: known?.name ?? text, facts: unlistedFacts(known, talk), more: listingsOf(known) };
}

function listedFacts(person: Person, talk: Talk): readonly string[] {
  const groups = [...new Set(person.entries.map(({ group }) => group).filter((group) => group !== ''))];
  const isPresent = person.presence === 'present';
  const said = talkFacts(talk);
  const silence = isPresent ? ['no statements'] : [];
  return [...groups, isPresent ? 'present' : 'unable to attend', ...(said.length > 0 ? said : silence)];
}

function unlistedFacts(known: KnownPerson | undefined, talk: Talk): readonly string[] {
  const group = known === undefined || known.group === '' ? [] : [known.group];
  return ['not in an attendee list', ...group, ...talkFacts(talk)];
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
  return [
    `In the lists of ${counted(known.times, 'other meeting')}${last === undefined ? '' : `, last on ${last}`}`,
  ];
}

/** `10 statements + 1 with Andrew`, `addressed once`, `3 topics` */
function talkFacts({ alone, together, addressed, topics }: Talk): readonly string[] {
  const shared = together
    .slice(0, MOST_SHARED)
    .map(({ names, count }) => `${count} with ${names.join(' and ')}`);
  const statements = [...(alone > 0 || shared.length === 0 ? [counted(alone, 'statement')] : []), ...shared];
  return [
    ...(alone + together.length === 0 ? [] : [statements.join(' + ')]),
    ...(addressed === 0 ? [] : [`addressed ${addressed === 1 ? 'once' : `${addressed} times`}`]),
    ...(topics > 1 ? [counted(topics, 'topic')] : []),
  ];
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
    facts: [`${present.length} present`],
    more: groups.map((group) => {
      const names = listOf(present.filter((person) => person.group === group).map(({ name }) => name));
      return group === '' ? names : `${group}: ${names}`;
    }),
  };
}
