/** Why somebody cannot be called otherwise: what is given is no name, or that of somebody else. */

import { isPlaceholder } from '../minutes/entries';
import type { Meeting } from '../minutes/meeting';
import { isName } from '../minutes/names';
import { occurrenceOf } from '../minutes/occurrence';
import { isUnlisted, type Occurrence, occurrencesOf } from '../minutes/occurrences';
import { readTitle } from '../minutes/titles';
import { t } from '../words/words';
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
  if (to === '') return t('A name is needed');
  if (isName(to) && !to.startsWith('@')) return undefined;
  return t('Use one to four words of letters: "{0}" is no name', to);
}

/** A handle stays one. */
function noRoom(meeting: Meeting, occurrence: Occurrence, to: string): string | undefined {
  if (!/\s/u.test(to)) return undefined;
  const changed = occurrencesOf(meeting, occurrence).filter((one) => isSameForm(meeting, one, occurrence));
  const narrow = changed.find((one) => isOneWord(meeting, one));
  return narrow && t('Use one word: there is no room for a space in the handle "{0}"', narrow.text);
}

function taken(meeting: Meeting, occurrence: Occurrence, to: string): string | undefined {
  const { rung, persons, who } = occurrenceOf('mention', meeting, { text: to, span: occurrence.span });
  if (who === occurrence.who) return undefined;
  const other = persons.find((id) => !occurrence.persons.includes(id));
  if (other !== undefined) return isSomebodys(to, meeting.people.byId(other)?.name ?? to);
  if (rung === 'collective') return t('Take the name of one person: "{0}" means several people', to);
  if (rung === 'structural' || readTitle(to) !== undefined)
    return t('Take a word that is read as a name: "{0}" structures minutes', to);
  if (isPlaceholder(to)) return t('Take the name of a person: "{0}" stands for nobody', to);
  return isUnlisted(meeting, to) ? isSomebodys(to, to) : knownElsewhere(meeting, occurrence, to);
}

function isSomebodys(to: string, name: string): string {
  return to === name
    ? t('Take a name that nobody else has: "{0}" is the name of somebody else in these minutes', to)
    : t('Take a name that nobody else has: "{0}" means {1} in these minutes', to, name);
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
    : t(
        'Take a name that nobody else has: "{0}" is {1}, whom the committee knows besides {2}',
        to,
        known.name,
        own.name,
      );
}
