/** Why somebody cannot be called otherwise: what is given is no name, or that of somebody else. */

import { isPlaceholder } from '../minutes/entries';
import type { Meeting } from '../minutes/meeting';
import { isName } from '../minutes/names';
import { occurrenceOf } from '../minutes/occurrence';
import { isUnlisted, type Occurrence, occurrencesOf } from '../minutes/occurrences';
import { readTitle } from '../minutes/titles';
import { isOneWord } from './one-word';
import { isSameForm } from './same-form';

/**
 * What is wrong with a new name, in a sentence for people; undefined where nothing is. A notification may cut it off, so
 * what to do comes first.
 * @param to without white space at its ends
 */
export function renameRefusal(meeting: Meeting, occurrence: Occurrence, to: string): string | undefined {
  return noName(to) ?? noRoom(meeting, occurrence, to) ?? taken(meeting, occurrence, to);
}

function noName(to: string): string | undefined {
  if (to === '') return 'A name is needed';
  if (isName(to) && !to.startsWith('@')) return undefined;
  return `Use one to four words of letters: "${to}" is no name`;
}

/** A handle stays one. */
function noRoom(meeting: Meeting, occurrence: Occurrence, to: string): string | undefined {
  if (!/\s/u.test(to)) return undefined;
  const changed = occurrencesOf(meeting, occurrence).filter((one) => isSameForm(meeting, one, occurrence));
  const narrow = changed.find((one) => isOneWord(meeting, one));
  return narrow && `Use one word: there is no room for a space in the handle "${narrow.text}"`;
}

function taken(meeting: Meeting, occurrence: Occurrence, to: string): string | undefined {
  const { rung, persons, who } = occurrenceOf('mention', meeting, { text: to, span: occurrence.span });
  if (who === occurrence.who) return undefined;
  const other = persons.find((id) => !occurrence.persons.includes(id));
  if (other !== undefined) return isSomebodys(to, meeting.people.byId(other)?.name ?? to);
  if (rung === 'collective') return `Take the name of one person: "${to}" means several people`;
  if (rung === 'structural' || readTitle(to) !== undefined)
    return `Take a word that is read as a name: "${to}" structures minutes`;
  if (isPlaceholder(to)) return `Take the name of a person: "${to}" stands for nobody`;
  return isUnlisted(meeting, to) ? isSomebodys(to, to) : knownElsewhere(meeting, occurrence, to);
}

function isSomebodys(to: string, name: string): string {
  const whose = to === name ? 'is the name of somebody else' : `means ${name}`;
  return `Take a name that nobody else has: "${to}" ${whose} in these minutes`;
}

/** The roster says that they are two. */
function knownElsewhere(
  { people, knowledge }: Meeting,
  { persons }: Occurrence,
  to: string,
): string | undefined {
  const entries = people.byId(persons[0] ?? '')?.entries ?? [];
  const own = entries.map((entry) => knowledge.identify(entry)).find((known) => known !== undefined);
  const [known] = knowledge.resolve(to)?.all ?? [];
  return own === undefined || known === undefined || known === own
    ? undefined
    : `Take a name that nobody else has: "${to}" is ${known.name}, whom the committee knows besides ${own.name}`;
}
