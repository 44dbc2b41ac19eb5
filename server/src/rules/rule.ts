/** What a rule is. */
import type { Edit } from '../markdown/edit';
import type { Span } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';

export type { Edit } from '../markdown/edit';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The loudest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What users can make of a rule. */
export const RULE_SETTINGS: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];

export interface Fix {
  /** Begins with a verb and names the thing. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The new name of the file, in its folder: only for editors that can rename it, and never without being asked for. */
  readonly rename?: string;
  /** At most one fix of a finding. */
  readonly preferred?: true;
}

/** Something that a rule found. */
export interface Found {
  readonly span: Span;
  /** What is wrong, why it matters, what to do; names the offending text; no full stop at the end. */
  readonly message: string;
  /**
   * Who or what it is about, where that is not the text at its span: the same wherever it stands, and whatever is written
   * around it. Programs that compare two runs know a finding by it.
   */
  readonly about?: string;
  /** Other places that belong to it. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** Other meetings that belong to it. Where in them, whoever shows it looks up: they are written in meanwhile. */
  readonly elsewhere?: readonly {
    readonly uri: string;
    /** Index of the topic; absent for the whole file. */
    readonly topic?: number;
    readonly message: string;
  }[];
  /** The text is not needed: editors fade it. */
  readonly unnecessary?: true;
  /** Where the rule is less sure than usual. */
  readonly severity?: Severity;
  /** The label that is taken for a person: the project may say that it is none. */
  readonly label?: string;
  /** The fixes, best first; computed when somebody asks. */
  fixes(): readonly Fix[];
}

export interface Rule {
  /** Kebab-case; never changes. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for tables and settings, in the language of the user. */
  readonly summary: () => string;
  /**
   * What is found, in the order of the text.
   * @param earlier what the rules before this one have found, silenced or not, by their ids; those that are off are
   * not in it
   */
  check(meeting: Meeting, earlier?: ReadonlyMap<string, readonly Found[]>): Iterable<Found>;
  /**
   * The edits for all that can be mended without being looked at, because it changes nothing that anybody said. Edits
   * that belong together are in one group: all of a group are made, or none. A rule without has no part in *fix all*.
   * @param isTold whether a finding at a span is told: what is silenced stays as it is
   */
  fixAll?(meeting: Meeting, isTold: (span: Span) => boolean): readonly (readonly Edit[])[];
}
