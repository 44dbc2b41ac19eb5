/** A comment that silences rules. */
import type { Span } from '../markdown/span';

/** What a directive applies to; `disable` and `enable` are the two ends of a range. */
export const SCOPES = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;

export interface Directive {
  readonly scope: (typeof SCOPES)[number];
  /** The ids that it names; all rules are meant where there are none. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The comment. */
  readonly span: Span;
}
