/** By which name a label calls somebody when it is rewritten: by its own, unless the minutes use another one more. */
import { fold } from '../minutes/fold';
import type { Meeting, Name } from '../minutes/meeting';
import { firstNameOf, firstNameWithInitial, type Named } from '../minutes/name-index';
import { isAddress, ownLabels } from '../minutes/own-labels';
import type { Person } from '../minutes/people';
import { shortNames } from '../minutes/short-names';
import { nameSpelling } from '../minutes/spelled-names';

/**
 * A short name is kept as it is written, with the capitals of the lists or of the bullets that are in form. Whole names
 * and handles get the short name that other labels give the person, or else the first name, where those are in use.
 */
export function labelNames(meeting: Meeting): (person: Person, written: Name) => string {
  const shortName = shortNames(meeting);
  const mostUsed = mostUsedNames(meeting);
  const spelled = spelling(meeting);
  if (meeting.knowledge.style.name === 'full') return shortName;
  return (person, { text }) => {
    const { most, isShort } = mostUsed(person, text);
    if (most !== undefined) return spelled(person, most);
    if (isShort) return spelled(person, text);
    const short = shortName(person);
    const firsts = [firstNameOf(person.name), firstNameWithInitial(person.name)].map(fold);
    if (firsts.includes(fold(short))) return short;
    return isAddress(meeting, person, text) ? person.name : spelled(person, text);
  };
}

interface Use {
  /** The name that labels use more than the one that is asked for; undefined where none is. */
  readonly most: string | undefined;
  /** Whether the one that is asked for is short, or a whole name that the bullets in form use. */
  readonly isShort: boolean;
}

function mostUsedNames(meeting: Meeting): (person: Person, text: string) => Use {
  const labels = ownLabels(meeting);
  return (person, text) => {
    const all = [...labels(person)].sort((a, b) => b.all - a.all);
    const isHandle = isAddress(meeting, person, text);
    const names = all.filter((label) => !isAddress(meeting, person, label.text));
    const own = names.filter((label) => label.inForm > 0 || !isWhole(person, label.text));
    const written = isHandle ? undefined : own.find((label) => fold(label.text) === fold(text));
    const isShort = !isHandle && (written !== undefined || !isWhole(person, text));
    // Whom others speak to by a name that is in no label may well be called so.
    if (isShort && written === undefined) return { most: undefined, isShort };
    // No short name is made longer.
    const most = isShort ? own.find((label) => !isWhole(person, label.text)) : own[0];
    if (most === undefined || most === written) return { most: undefined, isShort };
    // What becomes the most used one would make it so by the next time: handles, whole names, and what is used less.
    const others = all.filter((label) =>
      own.includes(label) ? label.all < most.all && !isWhole(person, label.text) : most === own[0],
    );
    const uses = others.reduce((sum, label) => sum + label.all, most.all);
    return { most: uses > (written?.all ?? 0) ? most.text : undefined, isShort };
  };
}

/** `Ada Byron` of Ada Maria Byron: nothing but words of the name, as it stands in a list. */
function isWhole({ entries }: Person, text: string): boolean {
  const words = fold(text).split(' ');
  return (
    words.length > 1 &&
    entries.some(({ name }) => {
      const all = new Set(fold(name).split(' '));
      return words.every((word) => all.has(word));
    })
  );
}

/** The capitals of a name: as the labels in form have them, or the lists; a name must mean the person also then. */
function spelling(meeting: Meeting): (person: Person, text: string) => string {
  const spelled = nameSpelling(meeting);
  return (person, text) => {
    const listed = namesOf(meeting, person).find((name) => fold(name) === fold(text)) ?? text;
    const isLetters = ['abbreviation', 'initials'].includes(meeting.people.resolve(listed)?.way ?? '');
    const names = isLetters ? [listed] : [spelled(person, listed), listed];
    return names.find((name) => isOnly(meeting, person, name)) ?? text;
  };
}

function isOnly({ people }: Meeting, person: Person, name: string): boolean {
  const persons = people.resolve(name)?.persons ?? [];
  return persons.length === 1 && persons[0]?.id === person.id;
}

/** How the lists and the roster write a person, in whole and in part. */
function namesOf({ knowledge }: Meeting, { entries }: Person): readonly string[] {
  const all = entries.flatMap((entry): readonly Named[] => [
    entry,
    ...(knowledge.identify(entry)?.names ?? []),
  ]);
  return all.flatMap(({ name, abbreviation, nicknames = [] }) => [
    ...[name, firstNameOf(name), firstNameWithInitial(name), ...nicknames, ...name.split(' ')],
    ...(abbreviation === undefined ? [] : [abbreviation]),
  ]);
}
