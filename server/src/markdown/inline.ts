/** The inline content of a block, read when somebody asks for it: its links, and what of its text can be read. */
import type { Text } from './block';
import { INERT } from './inert';
import { type InlineMatch, parseInline } from './parser';
import { lastIndex } from './source';
import type { Span } from './span';

export interface Link {
  /** The whole construct: `[text](destination)`, `<https://…>`, or the bare URL. */
  readonly span: Span;
  /** The text between the brackets; for a bare URL or an autolink the URL itself. */
  readonly text: Span;
  readonly href: string;
  readonly form: 'inline' | 'autolink' | 'bare';
}

export interface Inline {
  readonly links: readonly Link[];
  /** HTML comments. */
  readonly comments: readonly Span[];
  /** Code with its backticks, in the order of the text. */
  readonly code: readonly Span[];
  /**
   * The text of each line with everything in it that is not to be read replaced by `INERT`, character by character,
   * so that its offsets are those of the line: code, HTML, URLs, the destinations of links.
   */
  readonly visible: readonly string[];
}

const cache = new WeakMap<Text, Inline>();
const links = new WeakMap<Text, readonly Link[]>();

/** Reads the inline content of a block; the second time it is only looked up. */
export function inlineOf(source: string, text: Text): Inline {
  let inline = cache.get(text);
  if (inline === undefined) {
    inline = read(source, text);
    cache.set(text, inline);
  }
  return inline;
}

/** The links of a block. Most blocks have none, and are not read for it; asked again they are only looked up. */
export function linksOf(source: string, text: Text): readonly Link[] {
  let found = links.get(text);
  if (found === undefined) {
    const mayHave = text.lines.some(({ start, end }) => LINK.test(source.slice(start, end)));
    found = mayHave ? inlineOf(source, text).links : [];
    links.set(text, found);
  }
  return found;
}

/** Text without these characters has no inline construct that we must know, or no link; most text is of this kind. */
const MARKUP = /[`<[]|:\/\//;
/** The longest scheme of a bare URL, with some to spare: it begins so far before its `://` (`https`). */
const SCHEME = 8;

/**
 * How much of the first line of a block reads the same in its source as in its inline content: what begins it is known
 * without reading the rest. In UTF-16 code units; the length of the line where it holds no markup at all.
 */
export function plainLength(line: string): number {
  const at = line.search(MARKUP);
  return at < 0 ? line.length : Math.max(0, at - SCHEME);
}
const LINK = /[<[]|:\/\//;

function read(source: string, text: Text): Inline {
  const raw = text.lines.map(({ start, end }) => source.slice(start, end));
  const content = raw.join('\n');
  if (!MARKUP.test(content)) return { links: [], comments: [], code: [], visible: raw };
  const matches = parseInline(content, text.definitions);
  const toDocument = documentOffsets(text.lines);
  const place = ({ start, end }: Span): Span => ({ start: toDocument(start), end: toDocument(end) });
  const found = matches.filter(isLink).map((match) => linkOf(match, place));
  const comments = matches
    .filter(({ rule, span }) => rule === 'html_inline' && content.startsWith('<!--', span.start))
    .map(({ span }) => place(span));
  const code = matches.filter(({ rule }) => rule === 'backticks').map(({ span }) => place(span));
  return { links: found, comments, code, visible: masked(content, matches.flatMap(inertSpans)).split('\n') };
}

function isLink(match: InlineMatch): boolean {
  return match.rule === 'link' || match.rule === 'autolink' || match.rule === 'linkify';
}

function linkOf(match: InlineMatch, place: (span: Span) => Span): Link {
  const href = match.tokens.find((token) => token.type === 'link_open')?.attrGet('href');
  const form = match.rule === 'link' ? 'inline' : match.rule === 'autolink' ? 'autolink' : 'bare';
  return { span: place(match.span), text: place(match.label ?? match.span), href: String(href ?? ''), form };
}

/** Of a link only the text can be read; of everything else nothing. */
function inertSpans({ span, label }: InlineMatch): Span[] {
  if (label === undefined) return [span];
  return [
    { start: span.start, end: label.start },
    { start: label.end, end: span.end },
  ];
}

function masked(content: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    result += content.slice(from, begin) + inert(content.slice(begin, end));
    from = end;
  }
  return result + content.slice(from);
}

/** As long, and of as many lines. */
function inert(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]/g, INERT) : INERT.repeat(text.length);
}

/** Content is the lines joined by one `\n`; a document may have other line endings, and markup between the lines. */
function documentOffsets(lines: readonly Span[]): (offset: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.end - line.start + 1;
  }
  return (offset) => {
    const index = lastIndex(starts.length, (at) => (starts[at] ?? 0) <= offset);
    return (lines[index]?.start ?? 0) + offset - (starts[index] ?? 0);
  };
}
