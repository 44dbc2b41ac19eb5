/**
 * Every place where a person is named, and who that is: the one answer to what a definition, a reference, a highlight,
 * a hover card and a rename are about.
 */
import { lastIndex } from '../markdown/source';
import { byPosition, overlaps, type Span, touches } from '../markdown/span';
import { actionsIn } from './actions';
import { shortFormsIn } from './entry-forms';
import { fold } from './fold';
import { grouped } from './grouped';
import type { Context, Meeting, Section, SectionFacts } from './meeting';
import { fullNamesIn, mentionedIn } from './mentioned';
import { mentionsIn } from './mentions';
import { type Occurrence, occurrenceOf, whoIs } from './occurrence';
import { perMeeting, perSection } from './remembered';
import { speakersOf } from './speakers';
import { spokenTo } from './spoken-to';
import { unlistedSpeakers } from './unlisted-speakers';

export type { Occurrence, OccurrenceKind } from './occurrence';

/** What is named at an offset, by the whole name; undefined where it is no person, nor everybody (`All`). */
export function occurrenceAt(meeting: Meeting, offset: number): Occurrence | undefined {
  const entry = inLists(meeting).find(({ span }) => touches(span, offset));
  if (entry !== undefined) return entry;
  const { sections } = meeting;
  const section = sections[lastIndex(sections.length, (at) => (sections[at]?.span.start ?? 0) <= offset)];
  const found = section && (inSection(section, meeting, offset) ?? mentionAt(meeting, offset));
  return found !== undefined && isSomebody(meeting, found) ? found : undefined;
}

/** All places that name the same as an occurrence, in the order of the text. */
export function occurrencesOf(meeting: Meeting, { who }: Pick<Occurrence, 'who'>): readonly Occurrence[] {
  const own = inLists(meeting).filter((occurrence) => occurrence.who === who);
  const told = meeting.sections.flatMap((section) =>
    [namedIn(section, meeting), fullyNamedIn(section, meeting)].flatMap(({ byWho }) =>
      (byWho.get(who) ?? []).map((occurrence) => section.place(occurrence)),
    ),
  );
  return [...own, ...told, ...(unlistedMentions(meeting).get(who) ?? [])].sort(byPosition);
}

/** Whether it is one person, as far as one can tell: in the lists, known, or speaking like those who are. */
export function isPerson(meeting: Meeting, occurrence: Occurrence): boolean {
  return occurrence.rung !== 'collective' && occurrence.persons.length < 2 && isSomebody(meeting, occurrence);
}

/** Whether somebody in no list speaks, recorded or led the meeting under a name. */
export function isUnlisted(meeting: Meeting, name: string): boolean {
  return unlisted(meeting).has(fold(name));
}

function isSomebody(meeting: Meeting, { rung, who, persons }: Occurrence): boolean {
  if (rung === 'structural') return false;
  return persons.length > 0 || rung === 'known' || rung === 'collective' || unlisted(meeting).has(who);
}

/** By folded name. */
const unlisted = perMeeting((meeting): ReadonlySet<string> => {
  const roles = meeting.roles.flatMap(({ names }) => names);
  return new Set(
    [...unlistedSpeakers(meeting), ...roles.map(({ text }) => ({ name: text }))].map(({ name }) =>
      fold(name),
    ),
  );
});

/** The entries, and what they give besides the name. */
const inLists = perMeeting((meeting): readonly Occurrence[] =>
  meeting.people.all.flatMap((person) => {
    const somebody = { rung: person.presence, persons: [person.id], who: whoIs(person) };
    return person.entries.flatMap((entry) => [
      { ...somebody, kind: entry.isRole ? 'role' : 'entry', text: entry.name, span: entry.nameSpan } as const,
      ...shortFormsIn(meeting.source.text, entry).map(
        (name) => ({ ...somebody, ...name, kind: 'short' }) as const,
      ),
    ]);
  }),
);

interface Named {
  /** In the order of the text, none within another. */
  readonly all: readonly Occurrence[];
  readonly byWho: ReadonlyMap<string, readonly Occurrence[]>;
}

/** Who is named in a section by labels, roles, owners of actions, possessives and handles: the entries are for `inLists`. */
const namedIn = perSection((facts, context): Named => {
  const told = [...spoken(facts, context), ...roles(facts, context)];
  const certain = [...told, ...without(told, owners(facts, context))];
  const mentions = [...mentionedIn(facts, context)].sort(byPosition);
  return named([...certain, ...without([...certain, ...entriesOf(facts)], mentions)]);
});

/** Who is named in a section by nothing but a full name in running text. */
const fullyNamedIn = perSection((facts, context): Named => {
  const { all } = namedIn({ facts }, context);
  return named(without([...all, ...entriesOf(facts)], fullNamesIn(facts, context)));
});

function named(occurrences: readonly Occurrence[]): Named {
  const all = [...occurrences].sort(byPosition);
  return { all, byWho: grouped(all, ({ who }) => who) };
}

/** Those that share no text with what is taken, nor with one before them. */
function without(
  taken: readonly { readonly span: Span }[],
  occurrences: readonly Occurrence[],
): readonly Occurrence[] {
  const sorted = [...taken].sort(byPosition);
  return occurrences.filter(
    ({ span }, index) =>
      !isTaken(sorted, span) && !isTaken(occurrences.slice(Math.max(0, index - 1), index), span),
  );
}

function spoken(facts: SectionFacts, context: Context): readonly Occurrence[] {
  return facts.statements.flatMap((statement) => [
    ...speakersOf(context, statement).map(({ name }) => occurrenceOf('label', context, name)),
    ...spokenTo(facts, statement).map((name) => occurrenceOf('addressee', context, name)),
  ]);
}

function roles(facts: SectionFacts, context: Context): readonly Occurrence[] {
  return facts.roles.flatMap(({ names }) => names.map((name) => occurrenceOf('role', context, name)));
}

/** `ACTION: Ada to write …`; a label of an action may be that of a statement as well. */
function owners(facts: SectionFacts, context: Context): readonly Occurrence[] {
  const names = actionsIn(facts).flatMap((action) => action.owners);
  return names.map((name) => occurrenceOf('owner', context, name));
}

function entriesOf({ text, lists }: SectionFacts): readonly { readonly span: Span }[] {
  const entries = lists.flatMap((list) => list.entries);
  return entries.flatMap((entry) => [{ span: entry.nameSpan }, ...shortFormsIn(text, entry)]);
}

/** @param taken in the order of the text, none within another */
function isTaken(taken: readonly { readonly span: Span }[], span: Span): boolean {
  const last = taken[lastIndex(taken.length, (index) => (taken[index]?.span.start ?? 0) < span.end)];
  return last !== undefined && overlaps(last.span, span);
}

/** The section's own offsets are those of the document but for where it stands. */
function inSection(section: Section, meeting: Meeting, offset: number): Occurrence | undefined {
  const own = offset - section.place({ start: 0, end: 0 }).start;
  const found = touched(namedIn(section, meeting), own) ?? touched(fullyNamedIn(section, meeting), own);
  return found && section.place(found);
}

function touched({ all }: Named, offset: number): Occurrence | undefined {
  const at = lastIndex(all.length, (index) => (all[index]?.span.start ?? 0) <= offset);
  return [all[at], all[at - 1]].find((one) => one !== undefined && touches(one.span, offset));
}

/** `Lance's`, of somebody who speaks and is in no list; by folded name. */
const unlistedMentions = perMeeting((meeting): ReadonlyMap<string, readonly Occurrence[]> => {
  const speakers = unlistedSpeakers(meeting);
  if (speakers.length === 0) return new Map();
  const mentions = mentionsIn(meeting);
  const all = speakers.flatMap(({ name }) =>
    mentions(name).map((span) => occurrenceOf('possessive', meeting, { text: name, span })),
  );
  return grouped(
    all.filter(({ persons }) => persons.length === 0),
    ({ who }) => who,
  );
});

function mentionAt(meeting: Meeting, offset: number): Occurrence | undefined {
  return [...unlistedMentions(meeting).values()].flat().find(({ span }) => touches(span, offset));
}
