/** Those who speak, as far as one can tell, and stand in no attendee list: the last steps of the speaker ladder. */

import { isAbbreviation } from './entries';
import { fold } from './fold';
import { grouped } from './grouped';
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
  /** Who is probably meant, when the name is a slip of the pen. */
  readonly meant: CalledName | undefined;
  /**
   * Whether the labels are written and placed like those of people in the lists: in a shape that the listed speakers
   * have (`Neal`, `NG`, `Neal Gompa`), and spoken to, or in a topic most of whose labels are people. Sure enough to
   * be told unasked.
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
  const unresolved = byName(labels.filter(({ rung }) => rung === 'name-like' || rung === 'unknown'));
  const usual = usualShapes(labels);
  const called = unresolved.size > MOST ? [] : calledNames(meeting, labels);
  const amongPeople = new Set(topics.filter(isAmongPeople).flat());
  const isMostlyPeople = labels.filter(({ rung }) => isSpeaker(rung)).length * 2 >= labels.length;
  const addressees = byFold(meeting.sections.flatMap(addresseesOf));
  const found: UnlistedSpeaker[] = [];
  for (const [key, own] of unresolved) {
    const name = own[0]?.name.text ?? '';
    const meant = nearName(name, own.length, called);
    const addressed = addressees.get(key) ?? [];
    const isLikely =
      own[0]?.rung === 'name-like' && (addressed.length > 0 || own.length > 1 || isMostlyPeople);
    if (meant === undefined && !isLikely) continue;
    const isPlaced = addressed.length > 0 || own.some((label) => amongPeople.has(label));
    const isProbable = isLikely && isPlaced && usual.has(shapeOf(name));
    found.push({ name, labels: own.map((label) => label.name), addressed, meant, isProbable });
  }
  return found;
}

/** A text with more names that nobody has listed is no record of who spoke; it would take long to compare them all. */
const MOST = 500;

interface SpokenLabel {
  readonly name: Name;
  readonly rung: Rung;
}

function labelsOf(meeting: Meeting, { statements }: Section): readonly SpokenLabel[] {
  return statements
    .filter((statement) => saysSomething(meeting.source.text, statement))
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
