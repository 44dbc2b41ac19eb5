/** What a line of Markdown says without its markup: for lists of titles and sentences. */
import type { LinkDefinitions } from './block';
import { type InlineMatch, parseInline } from './parser';

/**
 * Of links and images the text stays, of code all but the back-ticks, of comments nothing; HTML stays as it is written. A
 * text of nothing else is given as it is: something has to be there.
 * @param definitions of the document, where links refer to some
 */
export function plainText(content: string, definitions: LinkDefinitions = {}): string {
  const matches = MARKUP.test(content) ? parseInline(content, definitions) : [];
  let text = '';
  let from = 0;
  for (const { start, end, shown } of matches.flatMap((match) => replacements(content, match)).sort(outer)) {
    // Within what is replaced already.
    if (start < from) continue;
    text += withoutEmphasis(content.slice(from, start)) + shown;
    from = end;
  }
  const plain = text + withoutEmphasis(content.slice(from));
  return plain.trim() === '' ? content : plain;
}

/** Text without these characters has no inline construct but emphasis. */
const MARKUP = /[`<[]|:\/\//;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

function replacements(content: string, { rule, span, label, tokens }: InlineMatch): readonly Replacement[] {
  const whole = content.slice(span.start, span.end);
  if (label !== undefined)
    return [
      { start: span.start, end: label.start, shown: '' },
      { start: label.end, end: span.end, shown: '' },
    ];
  if (rule === 'autolink') return [{ ...span, shown: whole.slice(1, -1) }];
  if (rule === 'html_inline') return [{ ...span, shown: whole.startsWith('<!--') ? '' : whole }];
  if (rule === 'linkify') return [{ ...span, shown: whole }];
  return [{ ...span, shown: tokens[0]?.content ?? '' }];
}

function outer(a: Replacement, b: Replacement): number {
  return a.start - b.start || b.end - a.end;
}

function withoutEmphasis(text: string): string {
  return text.replace(EMPHASIS, '').replace(ESCAPE, '$1');
}

/** Not within a word: `snake_case`. */
const EMPHASIS = /(?<![\p{L}\p{N}\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?![\p{L}\p{N}])/gu;
/** Source: CommonMark 0.31, 2.4 */
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;
