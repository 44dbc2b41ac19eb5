/** Where which rules are silenced. */
import { lineAt } from '../markdown/source';
import { overlaps, type Span } from '../markdown/span';
import type { Directive } from './directive';
import { grouped } from './grouped';
import type { Meeting } from './meeting';

/** A part of the text in which a directive silences a rule. */
export interface Silence {
  readonly directive: Directive;
  /** Undefined for all rules. */
  readonly rule: Directive['rules'][number] | undefined;
  readonly span: Span;
}

/** The silences of a meeting, in the order of their directives. */
export function silencesOf(meeting: Meeting): readonly Silence[] {
  const directives = meeting.sections.flatMap((section) => section.directives);
  const ends = new RangeEnds(meeting.source.text.length);
  // From the last one on, so that the end of a range is known before its beginning.
  return directives
    .toReversed()
    .flatMap((directive): readonly Silence[] => {
      if (directive.scope === 'enable') ends.add(directive);
      const named = directive.rules.length === 0 ? [undefined] : directive.rules;
      return named.toReversed().flatMap((rule) => {
        const span = silencedBy(meeting, directive, ends.of(rule?.id));
        return span === undefined ? [] : [{ directive, rule, span }];
      });
    })
    .toReversed();
}

/** Where the next `enable` ends a range: one without a rule ends every range, one with those of its rules. */
class RangeEnds {
  readonly #byRule = new Map<string, number>();

  constructor(private all: number) {}

  add({ rules, span }: Directive): void {
    if (rules.length === 0) this.all = span.start;
    for (const { id } of rules) this.#byRule.set(id, span.start);
  }

  /** @param id undefined for a range in which all rules are silent */
  of(id: string | undefined): number {
    return Math.min(this.all, this.#byRule.get(id ?? '') ?? this.all);
  }
}

/** Tells whether what a rule has found at a span is silenced. */
export function silencer(meeting: Meeting): (id: string, found: Span) => boolean {
  const at = silencesAt(meeting);
  return (id, found) => at(found).some((silence) => silences(silence, id, found));
}

/** Finds the silences that may apply to a span: those of its line, and all that go over several lines. */
export function silencesAt(meeting: Meeting): (found: Span) => readonly Silence[] {
  const all = silencesOf(meeting);
  const isOfLine = ({ directive: { scope } }: Silence): boolean => /-line$/.test(scope);
  const ofLines = grouped(all.filter(isOfLine), ({ span }) => span.start);
  const others = all.filter((silence) => !isOfLine(silence));
  return ({ start }) => [...(ofLines.get(lineOf(meeting, start)?.start ?? -1) ?? []), ...others];
}

/** The rule that judges the comments: one for all rules would always silence what is said of it. */
export const JUDGE = 'unused-disable';

/** Whether a silence applies to what a rule has found at a span. */
export function silences({ rule, span }: Silence, id: string, found: Span): boolean {
  return (
    (rule === undefined ? id !== JUDGE : rule.id === id) &&
    overlaps(span, { start: found.start, end: found.start })
  );
}

function silencedBy(meeting: Meeting, { scope, span }: Directive, rangeEnd: number): Span | undefined {
  const { text } = meeting.source;
  switch (scope) {
    case 'disable-file':
      return { start: 0, end: text.length };
    case 'disable-line':
      return lineOf(meeting, span.start);
    case 'disable-next-line': {
      // Markdown often wants a blank line behind a comment.
      const next = span.end + (/^[^\S\r\n]*(?:\r\n?|\n)\s*/u.exec(text.slice(span.end))?.[0].length ?? 0);
      return next === span.end ? undefined : lineOf(meeting, next);
    }
    case 'disable':
      return { start: span.end, end: rangeEnd };
    case 'enable':
      return undefined;
  }
}

function lineOf({ source }: Meeting, offset: number): Span | undefined {
  return lineAt(source, offset);
}
