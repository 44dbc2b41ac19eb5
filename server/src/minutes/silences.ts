/** Where which rules are silenced. */
import { lastIndex, lineAt } from '../markdown/source';
import type { Span } from '../markdown/span';
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
  return (id, found) => at(id, found).length > 0;
}

/** Finds the silences that apply to what a rule has found at a span: it looks only at those of the rule near it. */
export function silencesAt(meeting: Meeting): (id: string, found: Span) => readonly Silence[] {
  const byRule = new Map(
    [...grouped(silencesOf(meeting), ({ rule }) => rule?.id ?? ALL)].map(([id, own]) => [id, new Near(own)]),
  );
  return (id, { start }) => {
    const line = lineOf(meeting, start).start;
    const own = byRule.get(id)?.at(start, line) ?? [];
    return id === JUDGE ? own : [...own, ...(byRule.get(ALL)?.at(start, line) ?? [])];
  };
}

/** No id of a rule. */
const ALL = '';

/** The silences of one rule, or of all, by where they are. */
class Near {
  readonly #ofLines: ReadonlyMap<number, readonly Silence[]>;
  readonly #ofFile: readonly Silence[];
  /** In the order of their starts, and so of their ends: each goes to the next comment that ends it. */
  readonly #ranges: readonly Silence[];

  constructor(all: readonly Silence[]) {
    const scoped = (scope: RegExp): readonly Silence[] =>
      all.filter(({ directive }) => scope.test(directive.scope));
    this.#ofLines = grouped(scoped(/-line$/), ({ span }) => span.start);
    this.#ofFile = scoped(/-file$/);
    this.#ranges = scoped(/^disable$/);
  }

  at(offset: number, lineStart: number): readonly Silence[] {
    const ranges: Silence[] = [];
    const last = lastIndex(this.#ranges.length, (index) => (this.#ranges[index]?.span.start ?? 0) <= offset);
    for (let index = last; index >= 0; index--) {
      const range = this.#ranges[index];
      if (range === undefined || range.span.end < offset) break;
      if (range.span.start <= offset) ranges.push(range);
    }
    return [...(this.#ofLines.get(lineStart) ?? []), ...this.#ofFile, ...ranges];
  }
}

/** The rule that judges the comments: one for all rules would always silence what is said of it. */
export const JUDGE = 'unused-disable';

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

function lineOf({ source }: Meeting, offset: number): Span {
  return lineAt(source, offset);
}
