/** Completion of people, where the line asks for one: and nothing anywhere else, because prose is typed here. */
import { lineIndexAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { type Candidate, candidatesFor } from './candidates';
import { askedAt, type Question } from './question';

export interface Completion {
  /** What is shown: the committee's short form. */
  readonly label: string;
  /** Who it is: `Neal Gompa — ALESCo Member`. */
  readonly detail: string;
  readonly insert: string;
  /** What is replaced: the word under the cursor. */
  readonly replace: Span;
  /** What the typed text is compared with: the name and its other forms. */
  readonly filter: string;
  /** Keeps the order that the list is given in. */
  readonly sort: string;
}

/**
 * The people that can stand at an offset, the likeliest first.
 * @param offset of the cursor, in UTF-16 code units
 * @returns nothing where the line asks for no person, or where what is typed begins none of the names
 */
export function complete(meeting: Meeting, offset: number): readonly Completion[] {
  const question = askedAt(meeting, offset);
  if (question === undefined) return [];
  const typed = fold(question.typed);
  const there = textOf(meeting.source.text, question.replace);
  return (
    candidatesFor(meeting, question)
      .filter((candidate) => candidate.forms.some((form) => fold(form).startsWith(typed)))
      .map((candidate, index) => completion(meeting, question, candidate, index))
      // Enter behind a name that is typed to its end is for the next line, not for the list.
      .filter(({ insert }) => insert !== there)
  );
}

function completion(
  { source }: Meeting,
  question: Question,
  candidate: Candidate,
  index: number,
): Completion {
  const line = source.lines[lineIndexAt(source, question.replace.start)];
  const behind = source.text.slice(question.replace.end, line?.end);
  return {
    label: candidate.label,
    detail: candidate.detail,
    insert: `${candidate.label}${question.colon && !/^\s*[:：/]/u.test(behind) ? ': ' : ''}`,
    replace: question.replace,
    filter: candidate.forms.join(' '),
    sort: String(index).padStart(4, '0'),
  };
}
