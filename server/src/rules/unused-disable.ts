/** A comment silences a rule where it finds nothing. */
import { type Span, textOf } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { JUDGE, type Silence, silences, silencesOf } from '../minutes/silences';
import type { Edit, Found, Rule } from './rule';

export const unusedDisable: Rule = {
  id: JUDGE,
  severity: 'hint',
  summary: 'A comment silences a rule where it finds nothing.',
  *check(meeting, earlier = new Map()) {
    for (const silence of silencesOf(meeting)) {
      const { rule } = silence;
      const judged = [...earlier].filter(([id]) => rule === undefined || rule.id === id);
      // A rule that is off, or that a later version will have, is nobody's mistake.
      if (judged.length === 0) continue;
      const isUsed = judged.some(([id, found]) => found.some(({ span }) => silences(silence, id, span)));
      if (!isUsed) yield unused(meeting, silence);
    }
  },
};

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
function removedComment({ source: { text, lines } }: Meeting, span: Span): Edit {
  const line = lines.find(({ start, end }) => start <= span.start && span.start <= end) ?? span;
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
