/** What is shown of something under the cursor: a few facts, as plain text. */
import type { Span } from '../markdown/span';
import { t } from '../words/words';

export interface Card {
  /** What it is about. */
  readonly span: Span;
  /** Who or what it is. */
  readonly title: string;
  /** The most important first; together with the title they make up the first line. */
  readonly facts: readonly string[];
  /** Further lines. */
  readonly more: readonly string[];
}

/** `Ada, Charles and 12 more` */
export function listOf(names: readonly string[]): string {
  const rest = names.length - MOST;
  return rest > 1 ? t('{0} and {1} more', names.slice(0, MOST).join(', '), rest) : names.join(', ');
}

/** Who wants to see more names looks at the list. */
const MOST = 12;
