/** Renaming a person. */
import { applyEdits, type Edit } from '../markdown/edit';
import { byPosition, type Span } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { isPerson, type Occurrence, occurrenceAt, occurrencesOf } from '../minutes/occurrences';
import { parse } from '../minutes/parse';
import { type PersonSubject, subjectOf, whoAmong } from '../minutes/subject';
import { isSaid, renamePerson } from '../rewrites/rename-person';
import { renameRefusal } from '../rewrites/rename-refusal';
import { isHandle } from '../rewrites/same-form';
import { type NewName, wholeNameFor } from '../rewrites/whole-name';
import { t } from '../words/words';

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
export type Renaming = Refusal | Renamed;

interface Refusal {
  readonly refusal: string;
}

interface Renamed {
  /** In lists, labels and roles. */
  readonly edits: readonly Edit[];
  /** In running text, for clients that ask before they make them: it is what somebody said. */
  readonly said: readonly Edit[];
  /** Whether the person was named in running text where somebody asked. */
  readonly isSaid: boolean;
  readonly elsewhere: RenameElsewhere | undefined;
}

/** What is renamed in other meetings. */
export interface RenameElsewhere {
  readonly subject: PersonSubject;
  /** The name that is changed, and that only: a short form, or the full name. */
  readonly from: string;
  readonly to: string;
  /** What was typed: a full name may go with a short form. */
  readonly typed: string;
  /** Whether it is a handle. */
  readonly isAddress: boolean;
}

/** Calls the person at an offset otherwise; undefined where there is none. */
export function rename(meeting: Meeting, offset: number, to: string): Renaming | undefined {
  const occurrence = personAt(meeting, offset);
  if (occurrence === undefined) return undefined;
  const isAddress = isHandle(meeting, occurrence);
  const name = to
    .trim()
    .replace(/\s+/gu, ' ')
    .slice(isAddress && to.trim().startsWith('@') ? 1 : 0);
  const renaming = renamed(meeting, occurrence, name);
  if ('refusal' in renaming) return renaming;
  const { edits, said, changed } = renaming;
  const subject = subjectOf(meeting, occurrence);
  return {
    edits,
    said,
    isSaid: isSaid(meeting, occurrence),
    elsewhere: subject && { subject, ...changed, typed: name, isAddress },
  };
}

/** The same in another meeting; none where it does not name the person so, or where the new name cannot be had there. */
export function renameElsewhere(
  meeting: Meeting,
  { subject, from, to, typed, isAddress }: RenameElsewhere,
): readonly Edit[] {
  const named = whoAmong(meeting, subject)
    .flatMap((who) => occurrencesOf(meeting, { who }))
    .find((one) => fold(one.text) === fold(from) && isHandle(meeting, one) === isAddress);
  if (named === undefined || renameRefusal(meeting, named, typed) !== undefined) return [];
  const renaming = renamed(meeting, named, to);
  if ('refusal' in renaming) return [];
  return [...renaming.edits, ...renaming.said].sort(byPosition);
}

interface Changed extends Pick<Renamed, 'edits' | 'said'> {
  /** The longest name that changes. */
  readonly changed: NewName;
}

function renamed(meeting: Meeting, occurrence: Occurrence, to: string): Refusal | Changed {
  const { text } = occurrence;
  const refusal = renameRefusal(meeting, occurrence, to);
  if (refusal !== undefined) return { refusal };
  const found = wholeNameFor(meeting, occurrence, to);
  if (found === 'unexplained') return { refusal: unexplained(meeting, occurrence, to) };
  const whole = found === 'explained' ? undefined : found;
  const wholeRefusal =
    whole && renameRefusal(meeting, { ...occurrence, text: whole.from, kind: 'entry' }, whole.to);
  if (wholeRefusal !== undefined) return { refusal: wholeRefusal };
  const { record: edits, said } = renamePerson(meeting, occurrence, to, whole);
  return losesStatements(meeting, edits)
    ? {
        refusal: t(
          'Take a longer name, or one that is in the lists: with "{0}" nothing says that {1} speaks',
          to,
          text,
        ),
      }
    : { edits, said, changed: whole ?? { from: text, to } };
}

function unexplained({ people }: Meeting, { persons, text }: Occurrence, to: string): string {
  const name = people.byId(persons[0] ?? '')?.name ?? text;
  return t('Rename "{0}" in the list first: "{1}" is no short form of that name', name, to);
}

/** `Ada - yes` is a label only of somebody in the lists, `[A] yes` of nobody; `Ada: yes` is one whatever the name. */
function losesStatements(meeting: Meeting, edits: readonly Edit[]): boolean {
  const isAnyName = meeting.sections.every(({ facts }) =>
    facts.statements.every(({ label: { form } }) => form === 'colon' || form === 'emphasis'),
  );
  if (isAnyName) return false;
  const after = parse(applyEdits(meeting.source.text, edits), meeting.knowledge, meeting);
  return countStatements(after) < countStatements(meeting);
}

function countStatements({ sections }: Meeting): number {
  return sections.reduce((count, { facts }) => count + facts.statements.length, 0);
}

function personAt(meeting: Meeting, offset: number): Occurrence | undefined {
  const occurrence = occurrenceAt(meeting, offset);
  return occurrence !== undefined && isPerson(meeting, occurrence) ? occurrence : undefined;
}
