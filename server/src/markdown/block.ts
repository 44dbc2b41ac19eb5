/** The blocks of a Markdown document, flat and in order: what the readers of minutes work on. */
import type { Span } from './span';

/** Text that may hold inline Markdown: its lines without list, quote and heading markup and without line endings. */
export interface Text {
  /** At least one span, in order; offsets in UTF-16 code units of the document. Trailing spaces belong to a line. */
  readonly lines: readonly Span[];
  /** The link reference definitions of the document, as markdown-it keeps them. */
  readonly definitions: LinkDefinitions;
}

export type LinkDefinitions = Readonly<Record<string, { readonly href: string; readonly title: string }>>;

interface Placed {
  /** From the start of the block's first line to the end of its last, without the last line ending. */
  readonly span: Span;
  /** The innermost list item that holds the block. */
  readonly item: ListItem | undefined;
  /** Whether the block is in a block quote: somebody else's words. */
  readonly quoted: boolean;
}

export interface Heading extends Placed, Text {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly level: number;
}

export interface Paragraph extends Placed, Text {
  readonly kind: 'paragraph';
  /** Whether it is the first block of its list item. */
  readonly leads: boolean;
}

export interface TableRow extends Placed {
  readonly kind: 'row';
  readonly header: boolean;
  readonly cells: readonly Text[];
}

/** A block without text of ours: code, HTML (comments too), a thematic break. */
export interface Opaque extends Placed {
  readonly kind: 'code' | 'html' | 'break';
}

export type Block = Heading | Paragraph | TableRow | Opaque;

export interface ListItem {
  /** `-`, `*` or `+`, or the number with its delimiter. */
  readonly marker: string;
  readonly markerSpan: Span;
  readonly ordered: boolean;
  readonly parent: ListItem | undefined;
  /** The list that the item belongs to: the same object for all its items. */
  readonly list: Span;
  /** From the start of the item's first line to the end of its last one. */
  readonly span: Span;
}

/** How deep a list item is nested; 0 for one of the outermost list, and -1 for no item at all. */
export function depthOf(item: ListItem | undefined): number {
  return item === undefined ? -1 : 1 + depthOf(item.parent);
}
