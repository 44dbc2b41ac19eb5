/** Text → blocks: markdown-it's block tokens, with spans of the document instead of line numbers. */
import type { Token } from 'markdown-it';
import type { Block, LinkDefinitions, ListItem, Text } from './block';
import type { Source } from './source';
import type { Span } from './span';
import { cellSpans } from './table';

/**
 * The blocks of a text in order.
 * @param tokens markdown-it's block tokens of it
 * @param definitions the link reference definitions that its inline content may use
 */
export function blocksOf(
  source: Source,
  tokens: readonly Token[],
  definitions: LinkDefinitions,
): readonly Block[] {
  return new BlockReader(source, definitions).read(tokens);
}

/** Walks the tokens once and keeps what is open: lists, quotes, the row of a table. */
class BlockReader {
  private readonly blocks: Block[] = [];
  private item: ListItem | undefined;
  /** The lists that are open, innermost last. */
  private readonly lists: Span[] = [];
  private quotes = 0;
  private header = false;
  /** The item whose first block has not come yet. */
  private fresh: ListItem | undefined;

  constructor(
    private readonly source: Source,
    private readonly definitions: LinkDefinitions,
  ) {}

  read(tokens: readonly Token[]): readonly Block[] {
    for (const [index, token] of tokens.entries()) this.take(token, tokens[index - 1]);
    return this.blocks;
  }

  private take(token: Token, previous: Token | undefined): void {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.lists.push(this.linesSpan(token.map ?? [0, 1]));
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop();
        break;
      case 'list_item_open':
        this.item = this.openItem(token);
        this.fresh = this.item;
        break;
      case 'list_item_close':
        this.item = this.item?.parent;
        break;
      case 'blockquote_open':
        this.quotes++;
        break;
      case 'blockquote_close':
        this.quotes--;
        break;
      case 'thead_open':
      case 'thead_close':
        this.header = token.type === 'thead_open';
        break;
      default:
        this.takeLeaf(token, previous);
    }
  }

  private takeLeaf(token: Token, previous: Token | undefined): void {
    const { map } = token;
    if (map === null) return;
    const placed = { span: this.linesSpan(map), item: this.item, quoted: this.quotes > 0 };
    const block = this.leaf(token, previous, map, placed);
    if (block === undefined) return;
    this.blocks.push(block);
    this.fresh = undefined;
  }

  private leaf(
    token: Token,
    previous: Token | undefined,
    map: [number, number],
    placed: Pick<Block, 'span' | 'item' | 'quoted'>,
  ): Block | undefined {
    switch (token.type) {
      case 'inline':
        return previous?.type === 'heading_open' && !this.isBulletInTheMaking(previous)
          ? {
              kind: 'heading',
              level: Number(previous.tag.slice(1)),
              ...placed,
              ...this.heading(token, previous, map),
            }
          : {
              kind: 'paragraph',
              leads: this.fresh !== undefined,
              ...placed,
              ...this.paragraph(token.content, map),
            };
      case 'tr_open':
        return { kind: 'row', header: this.header, ...placed, cells: this.cells(placed.span) };
      case 'fence':
      case 'code_block':
        return { kind: 'code', ...placed };
      case 'html_block':
        return { kind: 'html', ...placed };
      case 'hr':
        return { kind: 'break', ...placed };
      default:
        return undefined;
    }
  }

  /**
   * One dash under a line of text underlines a heading (CommonMark 4.3), and it is what a bullet looks like before
   * its first word is typed. Nobody underlines with one dash: the text above it stays a paragraph.
   */
  private isBulletInTheMaking({ markup, map }: Token): boolean {
    if (markup !== '-' || map === null) return false;
    const { start, end } = this.line(map[1] - 1);
    return this.source.text.slice(start, end).trim() === '-';
  }

  /**
   * markdown-it takes list and quote markup from the front of each line and trims the whole, so each of its lines
   * is the tail of a line of the document. (Not its very text: a tab may have become spaces.)
   */
  private paragraph(content: string, [first]: [number, number]): Text {
    const contents = content.split('\n');
    const lines = contents.map((line, index) => {
      const { start, end } = this.line(first + index);
      const last = index === contents.length - 1;
      const tail = last ? start + withoutEndSpace(this.source.text.slice(start, end)).length : end;
      return { start: Math.max(start, tail - line.trimStart().length), end };
    });
    return { lines, definitions: this.definitions };
  }

  private heading(token: Token, opening: Token, map: [number, number]): Text {
    const underlined = opening.markup === '=' || opening.markup === '-';
    if (underlined) return this.paragraph(token.content, map);
    const { start, end } = this.line(map[0]);
    const text = withoutEndSpace(this.source.text.slice(start, end));
    // A closing sequence of hashes belongs to the markup when a space stands before it (CommonMark 4.2).
    const length = withoutEndSpace(text.replace(/(^|[ \t])#+$/, '')).length;
    const titleStart = Math.max(0, length - token.content.length);
    return { lines: [{ start: start + titleStart, end: start + length }], definitions: this.definitions };
  }

  private cells(row: Span): readonly Text[] {
    return cellSpans(this.source.text, row).map((span) => ({ lines: [span], definitions: this.definitions }));
  }

  private openItem(token: Token): ListItem {
    const span = this.linesSpan(token.map ?? [0, 1]);
    const parent = this.item;
    const nested = parent !== undefined && parent.markerSpan.end > span.start;
    const from = nested ? parent.markerSpan.end : span.start;
    const ordered = token.info !== '';
    const marker = ordered ? `${token.info}${token.markup}` : token.markup;
    const start = Math.max(from, this.source.text.indexOf(marker, from));
    const list = this.lists.at(-1) ?? span;
    return { marker, ordered, parent, list, span, markerSpan: { start, end: start + marker.length } };
  }

  private line(index: number): Span {
    const end = this.source.text.length;
    return this.source.lines.at(index) ?? { start: end, end };
  }

  /** markdown-it counts the blank lines behind an item as its own; the text ends before them. */
  private linesSpan([first, behind]: [number, number]): Span {
    let last = Math.max(first, behind - 1);
    while (last > first && this.isBlank(last)) last--;
    return { start: this.line(first).start, end: this.line(last).end };
  }

  private isBlank(index: number): boolean {
    const { start, end } = this.line(index);
    return this.source.text.slice(start, end).trim() === '';
  }
}

/** As markdown-it ends a block: other white space, such as a no-break space, is text. */
function withoutEndSpace(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\r'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
