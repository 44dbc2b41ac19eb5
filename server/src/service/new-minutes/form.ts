/** What new minutes are made from. */
import type { Meeting } from '../../minutes/meeting';

export interface Form {
  /** The last minutes, which give the form. */
  readonly last: Meeting;
  /**
   * Those before them, the latest first. What is the same in two of them and in the last ones is form, and not what was
   * said; with fewer only what is known to be form is.
   */
  readonly earlier: readonly Meeting[];
  /** The day of the new minutes, `YYYY-MM-DD`. */
  readonly day: string;
}

/** So many meetings before the last one tell what is form. */
export const ENOUGH_EARLIER = 2;
