/** What is offered while somebody types. */
import type { Span } from '../markdown/span';

export interface Completion {
  readonly kind: 'person' | 'directive' | 'rfc';
  /** What is shown: the committee's short form of a name. */
  readonly label: string;
  /** Who it is: `Neal Gompa — ALESCo Member`. */
  readonly detail: string;
  readonly insert: string;
  /** What can stand there instead and begins as what is typed, for editors that offer nothing else. */
  readonly plain?: string;
  /** What is replaced: the word under the cursor. */
  readonly replace: Span;
  /** What the typed text is compared with: the name and its other forms. */
  readonly filter: string;
  /** Keeps the order that the list is given in. */
  readonly sort: string;
}
