/** Completion of people, where the line asks for one, of RFCs, and in our comments: nothing anywhere else, because prose is typed here. */
import { lineAt } from '../markdown/source';
import { textOf } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { type Candidate, candidatesFor } from './candidates';
import { completeDirective } from './complete-directive';
import { completeRfc } from './complete-rfc';
import type { Completion } from './completion';
import { askedAt, type Question } from './question';

/**
 * The people that can stand at an offset, the likeliest first; the RFCs; in a comment that silences rules, what can stand
 * there.
 * @param offset of the cursor, in UTF-16 code units
 * @param isAsked whether somebody asked for it, and did not only type a character
 * @returns nothing where the line asks for no person, or where what is typed begins none of the names
 */
export function complete(meeting: Meeting, offset: number, isAsked = true): readonly Completion[] {
  const question = askedAt(meeting, offset);
  if (question === undefined) {
    const rfcs = completeRfc(meeting, offset, isAsked);
    return rfcs.length > 0 ? rfcs : completeDirective(meeting, offset);
  }
  const typed = fold(question.typed);
  const there = textOf(meeting.source.text, question.replace);
  return (
    candidatesFor(meeting, question)
      .filter((candidate) => candidate.forms.some((form) => fold(form).startsWith(typed)))
      .slice(0, question.asks === 'attendee' ? MOST : undefined)
      .map((candidate, index) => completion(meeting, question, candidate, index))
      // Enter behind a name that is typed to its end is for the next line, not for the list.
      .filter(({ insert }) => insert !== there)
  );
}

/** A committee may know thousands of people: nobody reads a list of more than these, and each letter shortens it. */
const MOST = 200;

function completion(
  { source, knowledge: { style } }: Meeting,
  question: Question,
  candidate: Candidate,
  index: number,
): Completion {
  const line = lineAt(source, question.replace.start);
  const behind = source.text.slice(question.replace.end, line?.end);
  const opens = question.colon && !/^\s*[:：/]/u.test(behind);
  // What the project puts around names, it can only put around the first: behind it, some of it is there already.
  const before = opens && question.asks === 'speaker' && question.before.length === 0 ? style.before : '';
  const after = before === style.before ? style.after : ':';
  return {
    kind: 'person',
    label: candidate.label,
    detail: candidate.detail,
    insert: `${before}${candidate.label}${opens ? `${after} ` : ''}`,
    replace: question.replace,
    filter: candidate.forms.join(' '),
    sort: String(index).padStart(4, '0'),
  };
}
