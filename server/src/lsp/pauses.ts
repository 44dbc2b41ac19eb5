/** For how long nothing must happen before something is done; in ms. */
export interface Pauses {
  /** Nobody has typed: a pause for thought, so that no sentence is read in parts. */
  readonly typing: number;
  /** No further file has changed: a switch of branch changes thousands of them. */
  readonly changes: number;
  /** Nothing has come of the work yet: whoever waits no longer need not know that it goes on. */
  readonly patience: number;
}

export const PAUSES: Pauses = { typing: 500, changes: 100, patience: 1_000 };
