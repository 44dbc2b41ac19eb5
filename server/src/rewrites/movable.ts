/** An entry of an attendee list with the text that moves when it moves. */
import type { Span } from '../markdown/span';
import type { Attendee } from '../minutes/meeting';

export interface Movable {
  readonly entry: Attendee;
  /** Its bullet with what hangs below, its row, its part of a comma list; offsets in UTF-16 code units. */
  readonly span: Span;
}
