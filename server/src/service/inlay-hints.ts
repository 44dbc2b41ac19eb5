/** What short names leave out, beside the text: `Neal⟨ Gompa⟩`, where somebody speaks for the first time in a topic. */
import { overlaps, type Span } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { perSection } from '../minutes/remembered';
import { speakersOf } from '../minutes/speakers';

export interface NameHint {
  /** Where it is shown: right behind the name. In UTF-16 code units. */
  readonly span: Span;
  readonly text: string;
}

/** @param within the part of the text that is asked for */
export function inlayHints(meeting: Meeting, within: Span): readonly NameHint[] {
  return meeting.sections
    .filter(({ span }) => overlaps(span, within))
    .flatMap((section) => section.place(hintsIn(section, meeting)))
    .filter(({ span }) => overlaps(span, within));
}

const hintsIn = perSection((facts, context): readonly NameHint[] => {
  const seen = new Set<string>();
  return facts.statements.flatMap((statement) =>
    speakersOf(context, statement).flatMap(({ name, persons: [person, ...others] }) => {
      // Where it may be one of several, nobody can tell which.
      if (person === undefined || others.length > 0 || seen.has(person.id)) return [];
      seen.add(person.id);
      const text = restOf(name.text, person.name);
      const { end } = name.span;
      return text === '' ? [] : [{ span: { start: end, end }, text }];
    }),
  );
});

/** What a full name has besides: ` Gompa`; all of it where it begins otherwise, as abbreviations and handles do. */
function restOf(short: string, full: string): string {
  if (fold(short) === fold(full)) return '';
  const begins = fold(full.slice(0, short.length)) === fold(short);
  return begins ? full.slice(short.length) : ` (${full})`;
}
