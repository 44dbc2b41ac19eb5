/** How somebody is written in a list, without what was said of one meeting. */
import { fold } from '../../minutes/fold';
import type { KnownPerson } from '../../minutes/known-person';
import type { Attendee } from '../../minutes/meeting';
import { isAwayNote, isFromAfar, isPartial } from '../../minutes/presence-notes';
import { rollCalls } from '../../minutes/roll-calls';
import { writtenEntry } from '../../rules/add-entry';
import type { Form } from './form';

/**
 * As an earlier list of those present has the person; else as the list of the absent does, or by name.
 * @param entry of the last minutes
 */
export function writtenName(
  entry: Attendee | undefined,
  known: KnownPerson | undefined,
  { last, earlier }: Form,
): string {
  for (const meeting of earlier) {
    const listed = rollCalls(meeting).flatMap(({ entries }) => entries);
    const own = listed.find((other) => other.presence === 'present' && isSame(other, entry, known));
    const written = own && writtenEntry(meeting.source.text, own);
    if (own !== undefined && written !== undefined) return withoutNotes(written, own);
  }
  const written = entry && writtenEntry(last.source.text, entry);
  if (entry !== undefined && written !== undefined && !written.includes('\n'))
    return withoutNotes(written, entry);
  return entry?.name ?? known?.name ?? '';
}

/** Without `(until 16:30)`, `- on holiday`. */
export function withoutNotes(written: string, { notes }: Attendee): string {
  return notes.reduce((text, note) => {
    const at = text.lastIndexOf(note);
    if (at < 0 || !isOfTheDay(note, text.charAt(at - 1) === '(')) return text;
    const before = text
      .slice(0, at)
      .trimEnd()
      .replace(/[(,–—-]$/u, '')
      .trimEnd();
    return `${before}${text.slice(at + note.length).replace(/^\)/u, '')}`;
  }, written);
}

/** Whether a note tells how somebody took part in one meeting, or why not. */
function isOfTheDay(note: string, isInParentheses: boolean): boolean {
  const isSentence = isInParentheses && note.split(/\s+/u).length >= SENTENCE;
  return isSentence || isPartial([note]) || isAwayNote(note) || isFromAfar(note);
}

/** So many words in parentheses are no office. */
const SENTENCE = 5;

function isSame(other: Attendee, entry: Attendee | undefined, known: KnownPerson | undefined): boolean {
  const names = [entry?.name, known?.name, ...(known?.names ?? []).map(({ name }) => name)];
  return names.some((name) => name !== undefined && fold(name) === fold(other.name));
}
