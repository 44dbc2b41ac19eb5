/** The fixes of a comment that silences rules: to take it away, or one rule out of it, or to tell rules from reason. */
import { lineAt } from '../markdown/source';
import { type Span, startOfRun, textOf } from '../markdown/span';
import type { Directive } from '../minutes/directive';
import type { Meeting } from '../minutes/meeting';
import { t } from '../words/words';
import type { Edit, Fix } from './rule';

/** @param rule undefined for the whole comment; so it is where the rule is the only one in it */
export function removal(
  meeting: Meeting,
  { rules, span }: Directive,
  rule?: Directive['rules'][number],
): Fix {
  return rule === undefined || rules.length === 1
    ? { title: t('Remove the comment'), edits: [removedComment(meeting, span)] }
    : { title: t('Remove "{0}" from the comment', rule.id), edits: [removedId(meeting, rule.span)] };
}

/** What stands behind the last rule of a comment as the reason for it. */
export function asReason({ source: { text } }: Meeting, { span: { end } }: Directive['rules'][number]): Fix {
  const gap = /^[\s,]*/.exec(text.slice(end, end + 100))?.[0].length ?? 0;
  return {
    title: t('Make the rest a reason'),
    edits: [{ span: { start: end, end: end + gap }, text: ' -- ' }],
    preferred: true,
  };
}

/** With its line, where nothing else stands in it. */
function removedComment({ source }: Meeting, span: Span): Edit {
  const { text } = source;
  const line = lineAt(source, span.start);
  const isAlone = textOf(text, line).trim() === textOf(text, span);
  const start = startOfRun(text, span.start, line.start, /[ \t]/);
  if (!isAlone) return { span: { start, end: span.end }, text: '' };
  const ending = /^(?:\r\n?|\n)/.exec(text.slice(line.end))?.[0].length ?? 0;
  return { span: { start: line.start, end: line.end + ending }, text: '' };
}

function removedId({ source: { text } }: Meeting, { start, end }: Span): Edit {
  const before = /[\s,]+$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return { span: { start: start - before, end }, text: '' };
}
