/** Comments that silence rules: `<!-- minutes-disable-line unlisted-speaker -->`. */
import type { Block } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { type Directive, SCOPES } from './directive';
import { textsOf } from './references';

const DIRECTIVE = new RegExp(
  `<!--\\s*minutes-(?<scope>${SCOPES.join('|')})(?<rules>(?:[\\s,]+[a-z][a-z-]*)*)\\s*-->`,
  'gu',
);

/** The directives in some blocks, in the order of the text; none in code and in quotes. */
export function readDirectives(text: string, blocks: readonly Block[]): readonly Directive[] {
  return blocks.flatMap((block) => {
    if (block.quoted) return [];
    if (block.kind === 'html') return directivesIn(text, block.span);
    return textsOf(block).flatMap((part) =>
      inlineOf(text, part).comments.flatMap((comment) => directivesIn(text, comment)),
    );
  });
}

function directivesIn(text: string, span: Span): readonly Directive[] {
  return [...textOf(text, span).matchAll(DIRECTIVE)].map((match) => {
    const { scope = '', rules = '' } = match.groups ?? {};
    const start = span.start + match.index;
    const from = start + match[0].indexOf(scope) + scope.length;
    return {
      scope: scope as Directive['scope'],
      rules: [...rules.matchAll(/[a-z][a-z-]*/g)].map(({ 0: id, index }) => ({
        id,
        span: { start: from + index, end: from + index + id.length },
      })),
      span: { start, end: start + match[0].length },
    };
  });
}
