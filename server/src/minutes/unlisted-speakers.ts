/** Those who speak, as far as one can tell, and stand in no attendee list: the last steps of the speaker ladder. */

import { calledNames, type UsedName } from './called-names';
import { isDoubtful } from './doubtful-labels';
import { isAbbreviation } from './entries';
import { fold } from './fold';
import { grouped } from './grouped';
import type { KnownPerson } from './knowledge';
import type { Context, Meeting, Name, Section, SectionFacts } from './meeting';
import { type CalledName, NearNames } from './near-names';
import { perMeeting, perSection } from './remembered';
import { isListed, isSpeaker, type Rung, speakersOf } from './speakers';
import { saysSomething } from './statements';

export interface UnlistedSpeaker {
  /** As the first label writes it. */
  readonly name: string;
  /** The labels, in the order of the text; at least one. */
  readonly labels: readonly Name[];
  /** Where somebody speaks to them. */
  readonly addressed: readonly Name[];
  /** The only one of the people whom the committee knows that the name fits. */
  readonly known: KnownPerson | undefined;
  /** Who is probably meant, when the name is a slip of the pen. */
  readonly meant: CalledName | undefined;
  /**
   * Whether the labels are written and placed like those of people in the lists: in a shape that the listed speakers
   * have (`Neal`, `NG`, `Neal Gompa`), and spoken to, or in a topic most of whose labels are people. Sure enough to
   * be told unasked, as is everybody whom the committee knows.
   */
  readonly isProbable: boolean;
}

/**
 * Labels that misspell a name, and those that look like names and occur twice, are spoken to, or stand among people.
 * In the order of the text.
 */
export const unlistedSpeakers = perMeeting((meeting): readonly UnlistedSpeaker[] => {
  // In a list of decisions or of actions a label says whose matter it is, and nobody speaks.
  const spoken = meeting.sections.filter(({ kind }) => kind !== 'decisions' && kind !== 'actions');
  const sections = spoken.map((section) => ({ section, said: spokenIn(section, meeting) }));
  const unlisted = merged(sections.map(({ section, said }) => [section, said.unlisted]));
  if (unlisted.size === 0) return [];
  const company = companyOf(
    meeting,
    sections.map(({ said }) => said),
    unlisted.size,
  );
  const addressed = merged(sections.map(({ section, said }) => [section, said.addressed]));
  return [...unlisted].flatMap(
    ([key, labels]) => unlistedSpeaker(meeting, company, labels, addressed.get(key) ?? []) ?? [],
  );
});

/** The other labels of the meeting, as far as they say something about one that nobody has listed. */
interface Company {
  readonly usual: ReadonlySet<Shape>;
  readonly called: NearNames;
  readonly isMostlyPeople: boolean;
}

/** The labels of one name in a section. */
interface Labels {
  readonly names: readonly Name[];
  readonly rung: Rung;
}

interface PlacedLabels extends Labels {
  readonly section: Section;
}

function unlistedSpeaker(
  meeting: Meeting,
  company: Company,
  labels: readonly PlacedLabels[],
  addressed: readonly PlacedLabels[],
): UnlistedSpeaker | undefined {
  const [first] = labels;
  const name = first?.names[0]?.text;
  if (first === undefined || name === undefined) return undefined;
  const { rung } = first;
  const about = { name, labels: placed(labels), addressed: placed(addressed) };
  if (rung === 'known') {
    const [known, ...others] = meeting.knowledge.resolve(name)?.all ?? [];
    return { ...about, known: others.length === 0 ? known : undefined, meant: undefined, isProbable: true };
  }
  const meant = company.called.slipFrom(name, about.labels.length);
  const isRepeated = addressed.length > 0 || about.labels.length > 1 || company.isMostlyPeople;
  if (meant === undefined && (rung !== 'name-like' || !isRepeated)) return undefined;
  const isPlaced =
    addressed.length > 0 || labels.some(({ section }) => isAmongPeople(spokenIn(section, meeting)));
  const isProbable = rung === 'name-like' && isPlaced && company.usual.has(shapeOf(name));
  return { ...about, known: undefined, meant, isProbable };
}

function placed(labels: readonly PlacedLabels[]): readonly Name[] {
  return labels.flatMap(({ section, names }) => names.map((name) => section.place(name)));
}

/** By the folded names, in the order of their first labels. */
function merged(
  sections: readonly (readonly [Section, ReadonlyMap<string, Labels>])[],
): ReadonlyMap<string, readonly PlacedLabels[]> {
  const all = new Map<string, PlacedLabels[]>();
  for (const [section, byName] of sections) {
    for (const [key, labels] of byName) {
      const own = all.get(key);
      if (own === undefined) all.set(key, [{ ...labels, section }]);
      else own.push({ ...labels, section });
    }
  }
  return all;
}

/** A text with more names that nobody has listed is no record of who spoke; it would take long to compare them all. */
const MOST = 500;

const UNLISTED: readonly Rung[] = ['known', 'name-like', 'unknown'];

/** Who speaks in a section, as far as it says something about the others. */
interface Spoken {
  /** How many of the labels mean somebody in the lists, how many a speaker at all, and how many there are. */
  readonly listed: number;
  readonly speakers: number;
  readonly all: number;
  /** In which shapes those in the lists are written, and how often. */
  readonly shapes: ReadonlyMap<Shape, number>;
  /** By folded name. */
  readonly present: ReadonlyMap<string, Labels>;
  readonly unlisted: ReadonlyMap<string, Labels>;
  readonly addressed: ReadonlyMap<string, Labels>;
}

const spokenIn = perSection((facts, context): Spoken => {
  const labels = labelsOf(facts, context);
  const listed = labels.filter(({ rung }) => isListed(rung));
  return {
    listed: listed.length,
    speakers: labels.filter(({ rung }) => isSpeaker(rung)).length,
    all: labels.length,
    shapes: new Map(
      [...grouped(listed, ({ name }) => shapeOf(name.text))].map(([shape, own]) => [shape, own.length]),
    ),
    present: byName(labels.filter(({ rung }) => rung === 'present')),
    unlisted: byName(labels.filter(({ rung }) => UNLISTED.includes(rung))),
    addressed: byName(facts.statements.flatMap(({ label }) => label.addressees).map(unjudged)),
  };
});

interface SpokenLabel {
  readonly name: Name;
  readonly rung: Rung;
}

/** Doubtful labels are listed by definition, and say nothing of those that are not. */
function labelsOf({ text, statements }: SectionFacts, context: Context): readonly SpokenLabel[] {
  return statements
    .filter((statement) => !isDoubtful(statement) && saysSomething(text, statement))
    .flatMap((statement) => speakersOf(context, statement));
}

/** Of those who are spoken to nobody asks where they stand. */
function unjudged(name: Name): SpokenLabel {
  return { name, rung: 'unknown' };
}

function byName(labels: readonly SpokenLabel[]): ReadonlyMap<string, Labels> {
  const groups = grouped(labels, ({ name }) => fold(name.text));
  return new Map(
    [...groups].map(([key, own]) => [
      key,
      { names: own.map(({ name }) => name), rung: own[0]?.rung ?? 'unknown' },
    ]),
  );
}

/** @param unlisted how many names nobody has listed */
function companyOf(meeting: Meeting, sections: readonly Spoken[], unlisted: number): Company {
  const sum = (count: (section: Spoken) => number): number =>
    sections.reduce((total, section) => total + count(section), 0);
  const listed = sum((section) => section.listed);
  return {
    usual: new Set(
      // At least a fifth of the listed speakers are written so.
      SHAPES.filter((shape) => {
        const count = sum(({ shapes }) => shapes.get(shape) ?? 0);
        return count > 0 && count * 5 >= listed;
      }),
    ),
    called: new NearNames(unlisted > MOST ? [] : calledNames(meeting.people, usedNames(sections))),
    isMostlyPeople: sum(({ speakers }) => speakers) * 2 >= sum(({ all }) => all),
  };
}

/** The labels that mean somebody who is present, by their folded texts. */
function usedNames(sections: readonly Spoken[]): ReadonlyMap<string, UsedName> {
  const used = new Map<string, UsedName>();
  for (const { present } of sections) {
    for (const [key, { names }] of present) {
      const before = used.get(key);
      const text = before?.text ?? names[0]?.text ?? '';
      used.set(key, { text, count: (before?.count ?? 0) + names.length });
    }
  }
  return used;
}

/** How a committee writes its speakers. */
type Shape = 'initials' | 'word' | 'words';
const SHAPES: readonly Shape[] = ['initials', 'word', 'words'];

function shapeOf(name: string): Shape {
  if (/[\s\u00A0]/u.test(name)) return 'words';
  return isAbbreviation(name) ? 'initials' : 'word';
}

/** Whether at least two labels of a topic, and at least half of them, are people in the lists. */
function isAmongPeople({ listed, all }: Spoken): boolean {
  return listed >= 2 && listed * 2 >= all;
}
