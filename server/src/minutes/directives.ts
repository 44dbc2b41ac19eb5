/** Comments that silence rules: `<!-- minutes-disable-line unlisted-speaker -- Ina came late -->`. */
import type { Block, Text } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { type Directive, SCOPES } from './directive';
import { textsOf } from './references';

const IDS = '(?:[\\s,]+[a-z][a-z-]*)*';
/** What stands between `<!--` and `-->`. A reason stands behind two dashes, as ESLint has it, or a colon. */
const DIRECTIVE = new RegExp(
  `^\\s*minutes-(?<scope>${SCOPES.join('|')})(?<rules>${IDS})(?:(?:\\s+--|\\s*:)\\s[\\s\\S]*)?\\s*$`,
  'u',
);

/** The directives in some blocks, in the order of the text; none in code and in quotes. */
export function readDirectives(text: string, blocks: readonly Block[]): readonly Directive[] {
  return readComments(text, blocks).flatMap((span) => {
    const body = textOf(text, bodyOf(span));
    const { scope, rules = '' } = DIRECTIVE.exec(body)?.groups ?? {};
    if (scope === undefined) return [];
    const from = bodyOf(span).start + body.indexOf(scope) + scope.length;
    return [{ scope: scope as Directive['scope'], rules: idsIn(rules, from), span }];
  });
}

const BEGINNING = new RegExp(`^(?<lead>\\s*)(?<word>[mM][a-zA-Z-]{5,30})(?!\\w)(?<ids>${IDS})`, 'u');

/** A comment that was meant to silence rules, and does not. */
export interface BrokenDirective {
  /** What is wrong: the first word, or what stands behind it. */
  readonly part: 'word' | 'rest';
  readonly span: Span;
  /** Behind the right word: what can be read as ids of rules. */
  readonly rules: Directive['rules'];
}

/** The comments that begin with a word of ours, or with one that may be misspelled, and are no directives. */
export function readBroken(text: string, blocks: readonly Block[]): readonly BrokenDirective[] {
  return readComments(text, blocks).flatMap((comment): readonly BrokenDirective[] => {
    const { start } = bodyOf(comment);
    const body = textOf(text, bodyOf(comment));
    const match = BEGINNING.exec(body);
    if (match === null || DIRECTIVE.test(body)) return [];
    const { lead = '', word = '', ids = '' } = match.groups ?? {};
    const end = start + lead.length + word.length;
    if (!SCOPES.some((scope) => word === `minutes-${scope}`))
      return [{ part: 'word', span: { start: end - word.length, end }, rules: [] }];
    const rest = body.slice(end - start);
    const from = end + (rest.length - rest.trimStart().length);
    return [
      { part: 'rest', span: { start: from, end: end + rest.trimEnd().length }, rules: idsIn(ids, end) },
    ];
  });
}

/** The ids of rules in a part of a text that begins at an offset. */
function idsIn(text: string, from: number): Directive['rules'] {
  return [...text.matchAll(/[a-z][a-z-]*/g)].map(({ 0: id, index }) => ({
    id,
    span: { start: from + index, end: from + index + id.length },
  }));
}

function readComments(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => {
    if (block.quoted) return [];
    if (block.kind === 'html') return commentsIn(text, block.span);
    return textsOf(block).flatMap((part) =>
      mayHaveComment(text, part) ? inlineOf(text, part).comments : [],
    );
  });
}

/** Cheap, for the many texts without one: their inline content need not be read for it. */
function mayHaveComment(text: string, { lines }: Text): boolean {
  return lines.some(({ start, end }) => text.slice(start, end).includes('<!--'));
}

/** A comment ends where the next one begins, so that many without an end are not read again and again. */
const COMMENT = /<!--(?:(?!-->|<!--)[\s\S])*-->/gu;

function commentsIn(text: string, span: Span): readonly Span[] {
  return [...textOf(text, span).matchAll(COMMENT)].map(({ 0: comment, index }) => ({
    start: span.start + index,
    end: span.start + index + comment.length,
  }));
}

function bodyOf({ start, end }: Span): Span {
  return { start: start + '<!--'.length, end: end - '-->'.length };
}
