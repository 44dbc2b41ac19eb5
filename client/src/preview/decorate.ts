/**
 * The tokens of minutes with what the preview shows besides. A bundle of its own: most who open a preview never look at
 * minutes in it.
 */
import type { Meeting } from '../../../server/src/minutes/meeting';
import { parse } from '../../../server/src/minutes/parse';
import { speak, type Words } from '../../../server/src/words/words';
import { Elements, markNames } from './mark-names';
import { type Marks, marksOf } from './marks';
import { likeToken, type Token, withClass } from './token';

/** The last one: a preview is drawn anew with each pause, and most of it says what it said. */
let last: Meeting | undefined;

/**
 * @param tokens of the editor's own markdown-it; they are not changed
 * @param text that they were made from
 * @param words of the language of the editor
 */
export function decorate<T extends Token>(tokens: readonly T[], text: string, words: Words): readonly T[] {
  speak(words);
  last = parse(text, last?.knowledge, last);
  const marks = marksOf(last);
  const elements = new Elements<T>();
  const decorated = [...tokens];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'inline') markInline(decorated, index, marks, elements);
    else if (token.type === 'tr_open') markBlock(decorated, index, marks.blocks.get(token.map?.[0] ?? -1));
  }
  return decorated;
}

function markInline<T extends Token>(
  tokens: T[],
  index: number,
  { names, blocks }: Marks,
  elements: Elements<T>,
): void {
  const inline = tokens[index];
  const block = tokens[index - 1];
  if (inline?.map === null || inline?.map === undefined || block?.type !== 'paragraph_open') return;
  const [first] = inline.map;
  const children =
    inline.children && markNames(inline.children, (line) => names.get(first + line) ?? [], elements);
  if (children) tokens[index] = likeToken(inline, { children });
  const className = blocks.get(first);
  // A tight list has no paragraphs of its own.
  if (tokens[index - 2]?.type === 'list_item_open') markBlock(tokens, index - 2, className);
  else if (!block.hidden) markBlock(tokens, index - 1, className);
}

function markBlock<T extends Token>(tokens: T[], index: number, className: string | undefined): void {
  const block = tokens[index];
  if (block !== undefined && className !== undefined) tokens[index] = withClass(block, className);
}
