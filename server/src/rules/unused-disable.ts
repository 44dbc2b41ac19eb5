/** A comment silences a rule where it finds nothing. */
import { lineAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { JUDGE, type Silence, silences, silencesAt, silencesOf } from '../minutes/silences';
import type { Edit, Found, Rule } from './rule';

export const unusedDisable: Rule = {
  id: JUDGE,
  severity: 'hint',
  summary: 'A comment silences a rule where it finds nothing.',
  *check(meeting, earlier = new Map()) {
    const used = usedSilences(meeting, earlier);
    for (const silence of silencesOf(meeting)) {
      const { rule } = silence;
      const judged = [...earlier.keys()].filter((id) => rule === undefined || rule.id === id);
      // A rule that is off, or that a later version will have, is nobody's mistake.
      if (judged.length === 0) continue;
      if (!used.has(keyOf(silence))) yield unused(meeting, silence);
    }
  },
};

/** The silences that something is found under, by their keys: each finding looks only at those that may apply. */
function usedSilences(meeting: Meeting, earlier: ReadonlyMap<string, readonly Found[]>): ReadonlySet<string> {
  const at = silencesAt(meeting);
  const used = [...earlier].flatMap(([id, found]) =>
    found.flatMap(({ span }) => at(span).filter((silence) => silences(silence, id, span))),
  );
  return new Set(used.map(keyOf));
}

function keyOf({ directive, rule }: Silence): string {
  return `${directive.span.start} ${rule?.span.start ?? ''}`;
}

function unused(meeting: Meeting, { directive, rule }: Silence): Found {
  const isWhole = rule === undefined || directive.rules.length === 1;
  return {
    span: rule?.span ?? directive.span,
    message: `${rule === undefined ? 'No rule finds anything' : `${rule.id} finds nothing`} where this comment would silence it: remove ${isWhole ? 'the comment' : `"${rule.id}"`}, so that it does not hide what comes later`,
    unnecessary: true,
    fixes: () => [
      isWhole
        ? { title: 'Remove the comment', edits: [removedComment(meeting, directive.span)], preferred: true }
        : {
            title: `Remove "${rule.id}" from the comment`,
            edits: [removedId(meeting, rule.span)],
            preferred: true,
          },
    ],
  };
}

/** With its line, where nothing else stands in it. */
function removedComment({ source }: Meeting, span: Span): Edit {
  const { text } = source;
  const line = lineAt(source, span.start);
  const isAlone = textOf(text, line).trim() === textOf(text, span);
  const before = /[ \t]*$/.exec(text.slice(line.start, span.start))?.[0].length ?? 0;
  if (!isAlone) return { span: { start: span.start - before, end: span.end }, text: '' };
  const ending = /^(?:\r\n?|\n)/.exec(text.slice(line.end))?.[0].length ?? 0;
  return { span: { start: line.start, end: line.end + ending }, text: '' };
}

function removedId({ source: { text } }: Meeting, { start, end }: Span): Edit {
  const before = /[\s,]+$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return { span: { start: start - before, end }, text: '' };
}
