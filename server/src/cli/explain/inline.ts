/** The inline content of a page, as a terminal can show it. */
import { type InlineMatch, parseInline } from '../../markdown/parser';
import { withoutEmphasis } from '../../minutes/without-emphasis';
import type { StyledRun } from './words';

/** Code keeps its back-ticks, and a link its text; where it leads is said where a reader of a terminal can go there. */
export function inlineRuns(content: string): readonly StyledRun[] {
  const runs: StyledRun[] = [];
  let from = 0;
  for (const match of parseInline(content, {})) {
    const { start, end } = match.span;
    // Within a link that has been dealt with.
    if (start < from) continue;
    runs.push({ text: plain(content.slice(from, start)) }, ...runsOf(content, match));
    from = end;
  }
  return [...runs, { text: plain(content.slice(from)) }];
}

/** What is emphasized is a name, mostly of something in a menu. */
function plain(text: string): string {
  return withoutEmphasis(text.replace(/(?<!\w)_(?<name>[^_]+)_(?!\w)/gu, '“$<name>”'));
}

function runsOf(content: string, { rule, span, label, tokens }: InlineMatch): readonly StyledRun[] {
  const whole = content.slice(span.start, span.end);
  if (rule === 'backticks') return [{ text: whole, style: 'cyan' }];
  if (label === undefined) return [{ text: whole.replace(/^<(.*)>$/, '$1') }];
  const address = where(String(tokens[0]?.attrGet('href') ?? ''));
  return [
    ...inlineRuns(content.slice(label.start, label.end)),
    ...(address === '' ? [] : [{ text: ` (${address})` }]),
  ];
}

/** Another rule's page is a command away; the page of the configuration is none of the command line. */
function where(href: string): string {
  if (/^https?:/.test(href)) return href;
  const rule = /^(?<rule>[\w-]+)\.md(?:#.*)?$/.exec(href)?.groups?.['rule'];
  return rule === undefined ? '' : `minutes explain ${rule}`;
}
