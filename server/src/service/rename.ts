/** Renaming a person. */
import type { Edit } from '../markdown/edit';
import type { Span } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { isPerson, type Occurrence, occurrenceAt } from '../minutes/occurrences';
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
export type Renaming = { readonly edits: readonly Edit[] } | { readonly refusal: string };

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
  return refusal === undefined ? { edits: renamePerson(meeting, occurrence, name) } : { refusal };
}

function personAt(meeting: Meeting, offset: number): Occurrence | undefined {
  const occurrence = occurrenceAt(meeting, offset);
  return occurrence !== undefined && isPerson(meeting, occurrence) ? occurrence : undefined;
}
