/** Those who speak, as far as one can tell, and stand in no attendee list: the last steps of the speaker ladder. */

import { isDoubtful } from './doubtful-labels';
import { isAbbreviation } from './entries';
import { fold } from './fold';
import { grouped } from './grouped';
import type { KnownPerson } from './knowledge';
import type { Meeting, Name, Section } from './meeting';
import { type CalledName, nearName } from './near-names';
import { isListed, isSpeaker, type Rung, standingOf } from './speakers';
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
export function unlistedSpeakers(meeting: Meeting): readonly UnlistedSpeaker[] {
  const topics = meeting.sections.map((section) => labelsOf(meeting, section));
  const labels = topics.flat();
  const unresolved = byName(labels.filter(({ rung }) => UNLISTED.includes(rung)));
  const company: Company = {
    usual: usualShapes(labels),
    called: unresolved.size > MOST ? [] : calledNames(meeting, labels),
    amongPeople: new Set(topics.filter(isAmongPeople).flat()),
    isMostlyPeople: labels.filter(({ rung }) => isSpeaker(rung)).length * 2 >= labels.length,
    addressees: byFold(meeting.sections.flatMap(addresseesOf)),
  };
  return [...unresolved.values()].flatMap((own) => unlistedSpeaker(meeting, company, own) ?? []);
}

/** The other labels of the meeting, as far as they say something about one that nobody has listed. */
interface Company {
  readonly usual: ReadonlySet<Shape>;
  readonly called: readonly CalledName[];
  readonly amongPeople: ReadonlySet<SpokenLabel>;
  readonly isMostlyPeople: boolean;
  readonly addressees: ReadonlyMap<string, readonly Name[]>;
}

function unlistedSpeaker(
  meeting: Meeting,
  company: Company,
  labels: readonly SpokenLabel[],
): UnlistedSpeaker | undefined {
  const [first] = labels;
  if (first === undefined) return undefined;
  const { name, rung } = first;
  const addressed = company.addressees.get(fold(name.text)) ?? [];
  const about = { name: name.text, labels: labels.map((label) => label.name), addressed };
  if (rung === 'known') {
    const [known, ...others] = meeting.knowledge.resolve(name.text)?.all ?? [];
    return { ...about, known: others.length === 0 ? known : undefined, meant: undefined, isProbable: true };
  }
  const meant = nearName(name.text, labels.length, company.called);
  const isRepeated = addressed.length > 0 || labels.length > 1 || company.isMostlyPeople;
  if (meant === undefined && (rung !== 'name-like' || !isRepeated)) return undefined;
  const isPlaced = addressed.length > 0 || labels.some((label) => company.amongPeople.has(label));
  const isProbable = rung === 'name-like' && isPlaced && company.usual.has(shapeOf(name.text));
  return { ...about, known: undefined, meant, isProbable };
}

/** A text with more names that nobody has listed is no record of who spoke; it would take long to compare them all. */
const MOST = 500;

const UNLISTED: readonly Rung[] = ['known', 'name-like', 'unknown'];

interface SpokenLabel {
  readonly name: Name;
  readonly rung: Rung;
}

/** Doubtful labels are listed by definition, and say nothing of those that are not. */
function labelsOf(meeting: Meeting, { statements }: Section): readonly SpokenLabel[] {
  return statements
    .filter((statement) => !isDoubtful(statement) && saysSomething(meeting.source.text, statement))
    .flatMap(({ label }) => label.speakers.map((name) => ({ name, rung: standingOf(meeting, name).rung })));
}

function addresseesOf({ statements }: Section): readonly Name[] {
  return statements.flatMap(({ label }) => label.addressees);
}

function byName(labels: readonly SpokenLabel[]): ReadonlyMap<string, readonly SpokenLabel[]> {
  return grouped(labels, ({ name }) => fold(name.text));
}

function byFold(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  return grouped(names, ({ text }) => fold(text));
}

/** The names in labels that mean one present person each. */
function calledNames({ people }: Meeting, labels: readonly SpokenLabel[]): readonly CalledName[] {
  const present = labels.filter(({ rung }) => rung === 'present');
  return [...byName(present).values()].flatMap((own) => {
    const text = own[0]?.name.text ?? '';
    const [person, ...others] = people.resolve(text)?.persons ?? [];
    return person === undefined || others.length > 0 ? [] : [{ text, person, count: own.length }];
  });
}

/** How a committee writes its speakers. */
type Shape = 'initials' | 'word' | 'words';

function shapeOf(name: string): Shape {
  if (/[\s\u00A0]/u.test(name)) return 'words';
  return isAbbreviation(name) ? 'initials' : 'word';
}

/** The shapes in which at least a fifth of the listed speakers are written. */
function usualShapes(labels: readonly SpokenLabel[]): ReadonlySet<Shape> {
  const listed = labels.filter(({ rung }) => isListed(rung));
  const shapes = grouped(listed, ({ name }) => shapeOf(name.text));
  const usual = [...shapes].filter(([, { length }]) => length * 5 >= listed.length);
  return new Set(usual.map(([shape]) => shape));
}

/** Whether at least two labels of a topic, and at least half of them, are people in the lists. */
function isAmongPeople(labels: readonly SpokenLabel[]): boolean {
  const listed = labels.filter(({ rung }) => isListed(rung)).length;
  return listed >= 2 && listed * 2 >= labels.length;
}
