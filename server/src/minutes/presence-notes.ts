/** What notes say about how somebody took part. */
import { fold } from './fold';
import { WORD_CHARACTERS } from './letters';
import { words } from './vocabulary/index';

const partly = wholeWords(words((vocabulary) => vocabulary.partly));
const away = wholeWords(words((vocabulary) => vocabulary.away));
const fromAfar = wholeWords(words((vocabulary) => vocabulary.fromAfar));

/** Whether notes such as `joined 11:30` say that somebody was there for a part of the meeting. */
export function isPartial(notes: readonly string[]): boolean {
  return notes.some((note) => partly.test(fold(note)));
}

/** Whether a note such as `on holiday` says why somebody did not come: it is wrong of somebody who came. */
export function isAwayNote(note: string): boolean {
  return note.length <= LONGEST_REASON && !/[,;]/u.test(note) && away.test(fold(note));
}

/** In UTF-16 code units; what is longer, or has several parts, tells more than that. */
const LONGEST_REASON = 40;

/** Whether a note such as `by mail` says that somebody who was not there has spoken all the same. */
export function isFromAfar(note: string): boolean {
  return fromAfar.test(fold(note));
}

function wholeWords(all: readonly string[]): RegExp {
  return new RegExp(`(?<![${WORD_CHARACTERS}])(?:${all.join('|')})(?![${WORD_CHARACTERS}])`, 'u');
}
