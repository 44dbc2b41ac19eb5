/** How much people speak: their statements, alone and with others, and how often they are spoken to. */
import { fold } from './fold';
import { grouped } from './grouped';
import type { Context, Meeting, SectionFacts } from './meeting';
import { type Occurrence, occurrenceOf } from './occurrence';
import { perSection } from './remembered';
import { speakersOf } from './speakers';
import { spokenTo } from './spoken-to';

export interface Talk {
  /** Statements of nobody else. */
  readonly alone: number;
  /** Statements together with others, by how those are called, the commonest first. */
  readonly together: readonly { readonly names: readonly string[]; readonly count: number }[];
  /** How often somebody speaks to them. */
  readonly addressed: number;
  /** In how many sections they speak. */
  readonly topics: number;
}

/** What one person says in a meeting. In a list of decisions or of actions a label says whose matter it is. */
export function talkOf(meeting: Meeting, { who }: Pick<Occurrence, 'who'>): Talk {
  const sections = meeting.sections
    .filter(({ kind }) => kind !== 'decisions' && kind !== 'actions')
    .flatMap((section) => talkIn(section, meeting).get(who) ?? []);
  const shared = grouped(
    sections.flatMap(({ together }) => together),
    (names) => fold(names.join('/')),
  );
  return {
    alone: sum(sections.map(({ alone }) => alone)),
    together: [...shared.values()]
      .map((all) => ({ names: all[0] ?? [], count: all.length }))
      .sort((a, b) => b.count - a.count),
    addressed: sum(sections.map(({ addressed }) => addressed)),
    topics: sections.filter(({ alone, together }) => alone + together.length > 0).length,
  };
}

interface Count {
  alone: number;
  /** Of each statement with others their names. */
  readonly together: (readonly string[])[];
  addressed: number;
}

const talkIn = perSection((facts, context): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>();
  const countOf = (who: string): Count => {
    const count = counts.get(who) ?? { alone: 0, together: [], addressed: 0 };
    counts.set(who, count);
    return count;
  };
  for (const { speakers, addressees } of spokenIn(facts, context)) {
    for (const { who } of speakers) {
      const others = speakers.filter((other) => other.who !== who).map(({ text }) => text);
      if (others.length === 0) countOf(who).alone++;
      else countOf(who).together.push(others);
    }
    for (const { who } of addressees) countOf(who).addressed++;
  }
  return counts;
});

function spokenIn(facts: SectionFacts, context: Context) {
  return facts.statements.map((statement) => ({
    speakers: distinct(
      speakersOf(context, statement).map(({ name }) => occurrenceOf('label', context, name)),
    ),
    addressees: distinct(spokenTo(facts, statement).map((name) => occurrenceOf('addressee', context, name))),
  }));
}

/** `Ada/Ada: …` is one statement of one person. */
function distinct(all: readonly Occurrence[]): readonly Occurrence[] {
  return [...new Map(all.map((one) => [one.who, one])).values()];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
