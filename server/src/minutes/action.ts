/** What somebody is to do. */
import type { Paragraph } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { DateMention, Name } from './meeting';

export interface Action {
  /** What is to be done, with who is to do it: without list markup, check box and label. */
  readonly span: Span;
  /** Who is to do it, in a place where nobody else is named: `Ada to …`, `Ada: …`, `(Ada) …`, `Owner: Ada`. */
  readonly owners: readonly Name[];
  /** Who is to do it as a title above it says, a bullet or a line; empty also where nobody can tell whom it means. */
  readonly ownersAbove: readonly Name[];
  /** Whether somebody is to do it whom a title above it names: a bullet, a line, a heading. */
  readonly isOwnedAbove: boolean;
  /** Whether it is a line of its own by its form: a bullet, or behind a label; a paragraph of an actions section need not be one. */
  readonly isExplicit: boolean;
  /** Whether a check box says that it is done, or a word, or that it is struck out. */
  readonly isDone: boolean;
  readonly due: DateMention | undefined;
  /** Of a row of a table its cell. */
  readonly paragraph: Paragraph;
  /** The place for a name in a row of a table, where there is none. */
  readonly ownerCell?: Span | undefined;
}
