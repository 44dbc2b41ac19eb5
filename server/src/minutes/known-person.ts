/** Somebody whom a committee knows: from a roster, or from other meetings. */
import type { Presence } from './attendee';
import type { Named } from './name-index';

/** Whether or not they came to this meeting. */
export interface KnownPerson {
  /** As the committee writes it. */
  readonly name: string;
  /** The name, the aliases and the short forms. */
  readonly names: readonly Named[];
  /** `Board`; empty where none is known. */
  readonly group: string;
  /** Whether a record has to say of the person if they were there. */
  readonly member: boolean;
  /** `YYYY-MM-DD`, the first and the last day of the membership; undefined where it has no such end. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Whether no roster has the person, but lists of other meetings do. */
  readonly isLearned: boolean;
  /** In how many other meetings a list has the person. */
  readonly times: number;
  /** Those lists, by the days of their meetings. */
  readonly listings: readonly Listing[];
}

/** A list of another meeting that has a person. */
export interface Listing {
  readonly uri: string;
  /** `YYYY-MM-DD`; undefined where nothing says it. */
  readonly day: string | undefined;
  /** The title of the list, as it is written; empty where it has none. */
  readonly title: string;
  /** The qualifier of the title: `Board`. */
  readonly group: string;
  readonly presence: Presence;
  /** As the list writes it. */
  readonly name: string;
}
