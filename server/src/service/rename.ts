/** Renaming a person. */
import type { Edit } from '../markdown/edit';
import type { Span } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { isPerson, type Occurrence, occurrenceAt, occurrencesOf } from '../minutes/occurrences';
import { type PersonSubject, subjectOf, whoAmong } from '../minutes/subject';
import { renamePerson } from '../rewrites/rename-person';
import { renameRefusal } from '../rewrites/rename-refusal';

export interface Renameable {
  readonly span: Span;
  /** As it is called now. */
  readonly name: string;
}

/** Who can be renamed at an offset (UTF-16 code units); undefined where it is not one person: links and headings are others'. */
export function renameable(meeting: Meeting, offset: number): Renameable | undefined {
  const occurrence = personAt(meeting, offset);
  return occurrence && { span: occurrence.span, name: occurrence.text };
}

/** The edits, or why there are none, in a sentence for people. */
export type Renaming =
  | { readonly edits: readonly Edit[]; readonly elsewhere: RenameElsewhere | undefined }
  | { readonly refusal: string };

/** What is renamed in other meetings. */
export interface RenameElsewhere {
  readonly subject: PersonSubject;
  /** The name that is changed, and that only: a short form, or the full name. */
  readonly from: string;
  readonly to: string;
}

/** Calls the person at an offset otherwise; undefined where there is none. */
export function rename(meeting: Meeting, offset: number, to: string): Renaming | undefined {
  const occurrence = personAt(meeting, offset);
  if (occurrence === undefined) return undefined;
  const isHandle = meeting.source.text[occurrence.span.start - 1] === '@';
  const name = to
    .trim()
    .replace(/\s+/gu, ' ')
    .slice(isHandle && to.trim().startsWith('@') ? 1 : 0);
  const refusal = renameRefusal(meeting, occurrence, name);
  if (refusal !== undefined) return { refusal };
  const subject = subjectOf(meeting, occurrence);
  const elsewhere = subject && { subject, from: occurrence.text, to: name };
  return { edits: renamePerson(meeting, occurrence, name), elsewhere };
}

/** The same in another meeting; none where it does not name the person so, or where the new name is somebody else's there. */
export function renameElsewhere(meeting: Meeting, { subject, from, to }: RenameElsewhere): readonly Edit[] {
  const named = whoAmong(meeting, subject)
    .flatMap((who) => occurrencesOf(meeting, { who }))
    .find(({ text }) => fold(text) === fold(from));
  if (named === undefined || renameRefusal(meeting, named, to) !== undefined) return [];
  return renamePerson(meeting, named, to);
}

function personAt(meeting: Meeting, offset: number): Occurrence | undefined {
  const occurrence = occurrenceAt(meeting, offset);
  return occurrence !== undefined && isPerson(meeting, occurrence) ? occurrence : undefined;
}
