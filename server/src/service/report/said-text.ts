/** What was said, without the Markdown that it is written in: a report has its own. */
import type { SaidRecord } from '../../archive/record';
import { type InlineMatch, parseInline } from '../../markdown/parser';
import { withoutEmphasis } from '../../minutes/without-emphasis';

/** Nothing of it is lost but addresses; what was cut off for its length may end within a link. */
export function saidText({ text, plain }: Pick<SaidRecord, 'text' | 'plain'>): string {
  return text.endsWith('…') && plain !== undefined ? plain : withoutMarkdown(text);
}

/**
 * Of links and pictures the text stays, of code all but the back-ticks, of comments nothing; HTML stays as it is written.
 * @param text of one line
 */
export function withoutMarkdown(text: string): string {
  if (!MARKUP.test(text)) return text;
  let plain = '';
  let from = 0;
  for (const match of parseInline(text, {})) {
    const { start, end } = match.span;
    // Within a link that has been dealt with.
    if (start < from) continue;
    plain += unescaped(text.slice(from, start)) + readable(text, match);
    from = end;
  }
  return (plain + unescaped(text.slice(from))).replace(/\s+/gu, ' ').trim();
}

const MARKUP = /[`<[*_\\]|:\/\//;

function readable(text: string, { rule, span, label }: InlineMatch): string {
  const whole = text.slice(span.start, span.end);
  if (label !== undefined) return withoutMarkdown(text.slice(label.start, label.end));
  if (rule === 'backticks') return codeIn(whole);
  if (rule === 'image') return /^!\[(?<words>[^\]]*)\]/.exec(whole)?.groups?.['words'] ?? whole;
  if (rule === 'autolink') return whole.slice(1, -1);
  return whole.startsWith('<!--') ? '' : whole;
}

/** What stands between the backticks; a space at both ends is there for a backtick beside it. */
function codeIn(whole: string): string {
  const ticks = /^`+/.exec(whole)?.[0].length ?? 0;
  return whole.slice(ticks, whole.length - ticks).trim();
}

function unescaped(text: string): string {
  const parts = text.split(/\\([!-/:-@[-`{-~])/);
  return parts.map((part, index) => (index % 2 === 0 ? withoutEmphasis(part) : part)).join('');
}
