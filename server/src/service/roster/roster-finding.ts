/** Something that was found in a roster, or in minutes of which it should know who speaks. */
import type { Source } from '../../markdown/source';
import type { Span } from '../../markdown/span';
import type { Severity } from '../../rules/rule';

/** What is found in the text of one file. */
export interface Remark {
  /** In UTF-16 code units. */
  readonly span: Span;
  readonly check: Check;
  readonly severity: Severity;
  /** What is wrong, and what to do; no full stop at the end. */
  readonly message: string;
}

export interface RosterFinding extends Remark {
  /** As the user would name it. */
  readonly file: string;
  /** The file that it is in: a roster, or minutes. */
  readonly source: Source;
}

/** What stands where a rule stands in the output of `minutes check`; these never change. */
export const CHECKS = [
  'roster-form',
  'duplicate-person',
  'duplicate-handle',
  'duplicate-abbreviation',
  'similar-name',
  'unread-line',
  'unusual-abbreviation',
  'unsorted',
  'speaker-not-in-roster',
  'unused-person',
] as const;

export type Check = (typeof CHECKS)[number];
