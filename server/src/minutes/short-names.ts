/** The committee's short form of a name: how this meeting calls its people. */

import { fold } from './fold';
import type { Context, Meeting, Statement } from './meeting';
import { firstNameOf, firstNameWithInitial, initialsOf, type Way } from './name-index';
import type { Person } from './people';
import { perSection } from './remembered';
import { isSpeakerBullet } from './speaker-bullet';
import { nameSpelling } from './spelled-names';

/**
 * Gives the name by which a person is called in labels: `Neal`, or `Michael F` where two share the first name. It
 * always means that person and nobody else: where the short forms do not, it is the full name.
 */
export function shortNames(meeting: Meeting): (person: Person) => string {
  const style = styleOf(meeting);
  const sharers = countFirstNames(meeting);
  const spelled = nameSpelling(meeting);
  const means = (name: string, person: Person): boolean =>
    meeting.people.resolve(name)?.persons.every((other) => other === person) === true;
  return (person) => {
    const name = formsOf(person, style, sharers).find((form) => means(form, person)) ?? person.name;
    return style === 'full' ? name : spelled(person, name);
  };
}

/** From the shortest on. */
function formsOf(person: Person, style: Way, sharers: ReadonlyMap<string, number>): readonly string[] {
  const first = firstNameOf(person.name);
  switch (style) {
    case 'full':
      return [person.name];
    case 'last':
      return [person.name.split(' ').at(-1) ?? ''];
    case 'abbreviation':
    case 'initials':
      return [
        person.entries.find(({ abbreviation }) => abbreviation !== undefined)?.abbreviation ??
          initials(person),
      ];
    default: {
      // Nobody is called `J.`.
      if (/^\p{L}\.?$/u.test(first)) return [];
      const isShared = (sharers.get(fold(first)) ?? 0) > 1;
      return [...(isShared ? [] : [first]), firstNameWithInitial(person.name)];
    }
  }
}

/**
 * How the speakers are called: as in the bullets that are in form already, which the committee has looked at. Hasty
 * lines decide only between what a committee agrees on beforehand, such as initials, and first names.
 */
function styleOf(meeting: Meeting): Way {
  if (meeting.knowledge.style.name === 'full') return 'full';
  const counts = meeting.sections.map((section) => waysOf(section, meeting));
  const fromForm = commonest(counts.map(({ inForm }) => inForm));
  if (fromForm !== undefined) return fromForm;
  const fromAll = commonest(counts.map(({ all }) => all));
  return fromAll !== undefined && AGREED.includes(fromAll) ? fromAll : 'first';
}

/** How often the speakers of a section are called in which way: in the bullets that are in form, and in all. */
const waysOf = perSection(({ statements }, context) => ({
  inForm: countWays(
    context,
    statements.filter((statement) => isSpeakerBullet(context, statement)),
  ),
  all: countWays(context, statements),
}));

type Counts = ReadonlyMap<Way, number>;

const AGREED: readonly Way[] = ['abbreviation', 'initials', 'last'];

function countWays({ people }: Context, statements: readonly Statement[]): Counts {
  const counts = new Map<Way, number>();
  for (const { label } of statements) {
    for (const speaker of label.speakers) {
      const resolution = people.resolve(speaker.text);
      // A person with a single name says nothing about the others.
      if (resolution === undefined || resolution.persons.every(({ name }) => !name.includes(' '))) continue;
      counts.set(resolution.way, (counts.get(resolution.way) ?? 0) + 1);
    }
  }
  return counts;
}

/** The way that is the commonest in all counts together; of those that are equally common the one that came first. */
function commonest(all: readonly Counts[]): Way | undefined {
  const sums = new Map<Way, number>();
  for (const counts of all) for (const [way, count] of counts) sums.set(way, (sums.get(way) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function countFirstNames({ people }: Meeting): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const person of people.all) {
    const first = fold(firstNameOf(person.name));
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

function initials({ name }: Person): string {
  const letters = initialsOf(name);
  return letters === '' ? name : letters;
}
