import type { Span } from './span';

/** A replacement of text. Edits of one fix or rewrite never overlap, and come in the order of the text. */
export interface Edit {
  /** Offsets in UTF-16 code units of the text that the edit was computed for. */
  readonly span: Span;
  readonly text: string;
  /** The text is a snippet (`${1:…}`): only for editors that can fill it in. */
  readonly snippet?: true;
}
