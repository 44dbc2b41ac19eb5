/** The fixes that silence a rule with a comment: for a line, for a file. */
import { insertion } from '../markdown/edit';
import { lineAt, lineEnding, lineIndexAt } from '../markdown/source';
import { type Span, startOfRun } from '../markdown/span';
import type { Directive } from '../minutes/directive';
import type { Meeting } from '../minutes/meeting';
import { JUDGE } from '../minutes/silences';
import type { Edit, Fix } from '../rules/index';
import { t } from '../words/words';
import type { Finding } from './diagnose';

/** None for the rule that looks for such comments. */
export function disableFixes(meeting: Meeting, { rule, span }: Finding): readonly Fix[] {
  if (rule === JUDGE) return [];
  const line = forLine(meeting, rule, span);
  return [
    ...(line === undefined ? [] : [{ title: t('Disable {0} for this line', rule), edits: [line] }]),
    { title: t('Disable {0} for this file', rule), edits: [forFile(meeting, rule)] },
  ];
}

/**
 * Behind the text of the line, where Markdown does not show it; above a heading. Not in a table, whose last cell it
 * would be in.
 */
function forLine(meeting: Meeting, rule: string, { start }: Span): Edit | undefined {
  const { source, sections } = meeting;
  const line = lineAt(source, start);
  const section = sections.findLast(({ span }) => span.start <= start);
  if (line === undefined || section === undefined) return undefined;
  // Front matter is YAML, in which a comment of HTML would be a part of the value.
  if (source.frontMatter !== undefined && start < source.frontMatter.end) return undefined;
  // The label of a chat ends its line: with a comment behind it, it would be none.
  const ends = section.statements.some(
    ({ label, line: own }) => own.start >= line.start && label.span.end === line.end,
  );
  if (ends) return undefined;
  // A second comment above the line would be the next line of the first.
  const known = directiveIn(meeting, 'disable-line', line) ?? directiveAbove(meeting, line);
  if (known !== undefined) return insertion(endOfIds(known), ` ${rule}`);
  if (section.blocks.some(({ kind, span }) => kind === 'row' && span.start <= start && start <= span.end))
    return undefined;
  if (section.heading?.kind === 'heading' && section.heading.span.start === line.start) {
    return insertion(line.start, `<!-- minutes-disable-next-line ${rule} -->${lineEnding(source.text)}`);
  }
  const end = startOfRun(source.text, line.end, line.start, /[\s\\]/u);
  return insertion(end, ` <!-- minutes-disable-line ${rule} -->`);
}

/** At the top, below the front matter. */
function forFile(meeting: Meeting, rule: string): Edit {
  const { source } = meeting;
  const known = directiveIn(meeting, 'disable-file', { start: 0, end: source.text.length });
  if (known !== undefined) return insertion(endOfIds(known), ` ${rule}`);
  const eol = lineEnding(source.text);
  const behind = source.frontMatter === undefined ? 0 : lineIndexAt(source, source.frontMatter.end) + 1;
  const first = source.lines.at(behind)?.start ?? source.text.length;
  const at = first === 0 && source.text.startsWith('\uFEFF') ? 1 : first;
  return insertion(at, `<!-- minutes-disable-file ${rule} -->${eol}`);
}

function directiveIn(
  meeting: Meeting,
  scope: Directive['scope'],
  { start, end }: Span,
): Directive | undefined {
  return extensible(meeting, scope).find(({ span }) => start <= span.start && span.end <= end);
}

/** A comment for the next line that is not blank, where that is this line. */
function directiveAbove(meeting: Meeting, { start }: Span): Directive | undefined {
  const above = extensible(meeting, 'disable-next-line').findLast(({ span }) => span.end < start);
  const between = above && meeting.source.text.slice(above.span.end, start);
  return between?.trim() === '' ? above : undefined;
}

/** The comments that can take one more rule: one without any means all of them already. */
function extensible({ sections }: Meeting, scope: Directive['scope']): readonly Directive[] {
  return sections
    .flatMap(({ directives }) => directives)
    .filter((directive) => directive.scope === scope && directive.rules.length > 0);
}

function endOfIds({ rules, span }: Directive): number {
  return rules.at(-1)?.span.end ?? span.end;
}
