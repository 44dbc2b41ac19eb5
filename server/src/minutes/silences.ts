/** Where which rules are silenced. */
import { lineIndexAt } from '../markdown/source';
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
  const ends = directives.filter(({ scope }) => scope === 'enable');
  return directives.flatMap((directive) => {
    const named = directive.rules.length === 0 ? [undefined] : directive.rules;
    return named.flatMap((rule) => {
      const span = silencedBy(meeting, directive, rule?.id, ends);
      return span === undefined ? [] : [{ directive, rule, span }];
    });
  });
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

function silencedBy(
  meeting: Meeting,
  { scope, span }: Directive,
  id: string | undefined,
  enables: readonly Directive[],
): Span | undefined {
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
    case 'disable': {
      const end = enables.find((directive) => directive.span.start > span.start && ends(directive, id));
      return { start: span.end, end: end?.span.start ?? text.length };
    }
    case 'enable':
      return undefined;
  }
}

/** `enable` without a rule ends every range; with one, those of this rule. */
function ends({ rules }: Directive, id: string | undefined): boolean {
  return rules.length === 0 || rules.some((rule) => rule.id === id);
}

function lineOf({ source }: Meeting, offset: number): Span | undefined {
  return source.lines[lineIndexAt(source, offset)];
}
