/** Who speaks in a section, and how often. */
import type { Context, Meeting, Name, Section, Statement } from '../../minutes/meeting';
import { type Occurrence, occurrenceOf } from '../../minutes/occurrence';
import { isUnlisted } from '../../minutes/occurrences';
import { perSection } from '../../minutes/remembered';
import { isSpeaker, speakersOf } from '../../minutes/speakers';

export interface SectionTalk {
  /** Those who speak most come first. */
  readonly speakers: readonly SpeakerInSection[];
  /** How many statements there are, however many say one together. */
  readonly statements: number;
}

export interface SpeakerInSection {
  /** The first label, with the offsets of the facts of the section. */
  readonly first: Occurrence;
  readonly count: number;
}

export function talkInSection(section: Section, meeting: Meeting): SectionTalk {
  // In a list of decisions or of actions a label says whose matter it is, and nobody speaks.
  if (section.kind === 'decisions' || section.kind === 'actions') return NOBODY;
  const statements = speakersIn(section, meeting)
    .map((names) => names.filter((name) => isSpeaker(name.rung) || isUnlisted(meeting, name.text)))
    .filter((names) => names.length > 0);
  const counts = new Map<string, { readonly first: Occurrence; count: number }>();
  for (const name of statements.flat()) {
    const known = counts.get(name.who);
    if (known === undefined) counts.set(name.who, { first: name, count: 1 });
    else known.count++;
  }
  const speakers = [...counts.values()].sort((a, b) => b.count - a.count);
  return { speakers, statements: statements.length };
}

const NOBODY: SectionTalk = { speakers: [], statements: 0 };

/** Of each statement those whom its label names, each once. */
const speakersIn = perSection((facts, context): readonly (readonly Occurrence[])[] =>
  facts.statements.map((statement) => distinct(namesOf(context, statement), context)),
);

function namesOf(context: Context, statement: Statement): readonly Name[] {
  return speakersOf(context, statement).map(({ name }) => name);
}

/** `Ada/Ada: …` is one statement of one person. */
function distinct(names: readonly Name[], context: Context): readonly Occurrence[] {
  const all = names.map((name) => occurrenceOf('label', context, name));
  return all.filter(({ who }, index) => all.findIndex((other) => other.who === who) === index);
}
