/** The one markdown-it instance: block rules first, inline rules on demand and with exact source spans. */
import MarkdownItClass, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import type { LinkDefinitions } from './block';
import type { Span } from './span';

/** An inline construct, with the span of its source text in the content that was parsed. */
export interface InlineMatch {
  readonly rule: InlineRule;
  readonly span: Span;
  /** The tokens that markdown-it made of it. */
  readonly tokens: readonly Token[];
  /** The text between the brackets of a link. */
  readonly label: Span | undefined;
}

/** The inline rules of markdown-it whose source we must know; bare URLs are linkify's. */
const INLINE_RULES = ['backticks', 'link', 'image', 'autolink', 'html_inline', 'linkify'] as const;
type InlineRule = (typeof INLINE_RULES)[number];

/** Rules that only keep the others right: what they consume must not be read as something else. */
const PLAIN_RULES = ['text', 'newline', 'escape', 'entity'];

interface Environment {
  references?: LinkDefinitions;
  matches?: InlineMatch[];
}

let instance: MarkdownIt | undefined;

/**
 * The block tokens of a text, without inline tokens, and the link definitions that stand in it.
 * @param markdown with `\n` line endings, so that the line numbers of the tokens are those of the document
 */
export function parseBlocks(markdown: string): { tokens: readonly Token[]; definitions: LinkDefinitions } {
  const environment: Environment = {};
  const tokens = markdownIt().parse(tamed(markdown), environment as Record<string, unknown>);
  return { tokens, definitions: environment.references ?? {} };
}

/** The inline constructs in the content of one block, outermost first where they are nested. */
export function parseInline(content: string, definitions: LinkDefinitions): readonly InlineMatch[] {
  const matches: InlineMatch[] = [];
  const environment: Environment = { references: definitions, matches };
  const md = markdownIt();
  md.inline.parse(tamed(content), md, environment as Record<string, unknown>, []);
  return matches.sort((a, b) => a.span.start - b.span.start);
}

/**
 * White space that is none in Markdown, such as a no-break space, becomes a control character, which is none in
 * markdown-it either. Its pattern of an HTML tag takes any white space of Unicode both for what stands between
 * attributes and for a part of their values, and needs days for a line of three hundred such characters (15.0.3).
 */
function tamed(text: string): string {
  return text.replace(/[^\S \t\n\r]/gu, '\u0001');
}

/** Made on first use: a server that never sees minutes never pays for it. */
function markdownIt(): MarkdownIt {
  instance ??= create();
  return instance;
}

function create(): MarkdownIt {
  const md = new MarkdownItClass({ html: true, linkify: true });
  const rules = INLINE_RULES.map((name) => [name, inlineRule(md, name)] as const);
  for (const [name, rule] of rules) md.inline.ruler.at(name, recording(name, rule));
  md.core.ruler.enableOnly(['normalize', 'block']);
  md.inline.ruler.enableOnly([...PLAIN_RULES, ...INLINE_RULES]);
  md.inline.ruler2.enableOnly([]);
  const normalized = md.normalizeLink;
  md.normalizeLink = (address) => (NORMAL.test(address) ? address : normalized(address));
  // It is for a text that nobody is shown.
  md.normalizeLinkText = (address) => address;
  return md;
}

/**
 * An address that markdown-it gives back as it is, as most are: it need not be taken apart and put together again. Longer
 * hosts are none, and other characters may be encoded.
 */
export const NORMAL = /^https?:\/\/[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,3}(?:[/?#][\w/?#.=&+~-]*)?$/;

type Rule = (state: StateInline, silent: boolean) => boolean | undefined;

/** markdown-it has no look-up of a rule by name: a chain with only that rule has it first. */
function inlineRule(md: MarkdownIt, name: InlineRule): Rule {
  md.inline.ruler.enableOnly([name]);
  const [rule] = md.inline.ruler.getRules('');
  if (rule === undefined) throw new Error(`markdown-it has no inline rule "${name}"`);
  return rule as Rule;
}

/**
 * Wraps an inline rule so that what it matches is written down with its source span: markdown-it's own tokens have
 * none. A rule is called at the start of its construct and leaves `state.pos` behind its end.
 */
function recording(name: InlineRule, rule: Rule): (state: StateInline, silent: boolean) => boolean {
  return (state, silent) => {
    const start = state.pos;
    const before = state.tokens.length;
    if (rule(state, silent) !== true) return false;
    if (!silent) record(name, state, start, before);
    return true;
  };
}

function record(name: InlineRule, state: StateInline, start: number, before: number): void {
  const { matches } = state.env as Environment;
  const tokens = state.tokens.slice(before).filter((token) => token.type !== 'text' || name === 'linkify');
  // Back-ticks without a partner are text, and markdown-it answers `true` for them too.
  if (tokens.length === 0 || matches === undefined) return;
  const label = name === 'link' ? labelOf(state, start) : undefined;
  const from = name === 'linkify' ? schemeStart(state.src, start) : start;
  matches.push({ rule: name, span: { start: from, end: state.pos }, tokens, label });
}

function labelOf(state: StateInline, start: number): Span {
  return { start: start + 1, end: state.md.helpers.parseLinkLabel(state, start, true) };
}

/** linkify works backwards from `://`: the scheme stands before the position at which the rule is called. */
function schemeStart(content: string, colon: number): number {
  let start = colon;
  while (start > 0 && /[a-z0-9+.-]/i.test(content.charAt(start - 1))) start--;
  while (start < colon && !/[a-z]/i.test(content.charAt(start))) start++;
  return start;
}
