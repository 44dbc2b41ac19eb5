/** Puts names into elements of their own: in the inline tokens of a block, and without changing what can be read. */
import type { NameMark } from './marks';
import { newToken, type Token } from './token';

/**
 * @param children of an inline token
 * @param marksOf the marks of a line of the block, from 0, in their order
 * @returns undefined where nothing is marked
 */
export function markNames<T extends Token>(
  children: readonly T[],
  marksOf: (line: number) => readonly NameMark[],
  elements: Elements<T>,
): readonly T[] | undefined {
  const marked: T[] = [];
  let line = 0;
  let wanted = [...marksOf(line)];
  /** How much of the line can be read before the token. */
  let read = 0;
  for (const child of children) {
    if (child.type === 'text') {
      marked.push(...inText(child, wanted, read, elements));
      read += child.content.length;
      continue;
    }
    marked.push(child);
    const breaks = child.type === 'softbreak' || child.type === 'hardbreak' ? 1 : newlines(child);
    read += child.content.length;
    if (breaks === 0) continue;
    line += breaks;
    wanted = [...marksOf(line)];
    read = 0;
  }
  return marked.length === children.length ? undefined : marked;
}

/** HTML may go on in the next line. */
function newlines({ type, content }: Token): number {
  return type === 'html_inline' ? content.split('\n').length - 1 : 0;
}

/**
 * The text with the names that stand in it; they are taken from those that are wanted.
 * @param read how much of the line stands before: a name begins no later than in the source, which has markup besides
 */
function inText<T extends Token>(
  text: T,
  wanted: NameMark[],
  read: number,
  elements: Elements<T>,
): readonly T[] {
  const parts: T[] = [];
  let from = 0;
  for (let next = wanted[0]; next !== undefined; next = wanted[0]) {
    const at = text.content.indexOf(next.text, from);
    if (at < 0 || read + at > next.column) break;
    wanted.shift();
    const part = (content: string): T => newToken(text, 'text', '', 0, { content, level: text.level });
    if (at > from) parts.push(part(text.content.slice(from, at)));
    parts.push(elements.opening(text, next), part(next.text), elements.closing(text));
    from = at + next.text.length;
  }
  if (from === 0) return [text];
  const rest = text.content.slice(from);
  return rest === ''
    ? parts
    : [...parts, newToken(text, 'text', '', 0, { content: rest, level: text.level })];
}

/** The elements around names: hundreds of places share a few, which are only read. */
export class Elements<T extends Token> {
  readonly #opening = new Map<string, T>();
  #closing: T | undefined;

  opening(like: T, { className, title }: NameMark): T {
    const key = `${className} ${title}`;
    const attrs = [['class', className] as const, ...(title === '' ? [] : [['title', title] as const])];
    // Markdown-it renders what has no renderer of its own as an element.
    const opening = this.#opening.get(key) ?? newToken(like, 'minutes_open', 'span', 1, { attrs });
    this.#opening.set(key, opening);
    return opening;
  }

  closing(like: T): T {
    this.#closing ??= newToken(like, 'minutes_close', 'span', -1, {});
    return this.#closing;
  }
}
