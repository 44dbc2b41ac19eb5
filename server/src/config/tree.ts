/** A configuration file as values with places. */
import type { Span } from '../markdown/span';

/** A value where it is written; offsets in UTF-16 code units of the file. */
export type Tree = { readonly span: Span } & (
  | { readonly kind: 'record'; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
);

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

/** Something that is wrong in a configuration file. */
export interface Problem {
  readonly span: Span;
  /** What is wrong and what to do; no full stop at the end. */
  readonly message: string;
}

export interface ReadTree {
  /** What can be read of the file all the same; undefined where it holds nothing. */
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
}
