/** The kinds of code action that there are, and which of them a request means. */

export const QUICK_FIX = 'quickfix';
export const REWRITE_SPEAKERS = 'refactor.rewrite.minutes.speakers';
export const REWRITE_LINK = 'refactor.rewrite.minutes.link';
export const RECORD = 'refactor.rewrite.minutes.record';
export const FIX_ALL = 'source.fixAll.minutes';
export const NORMALIZE_SPEAKERS = 'source.normalizeSpeakers.minutes';
export const SORT_ATTENDEES = 'source.sortAttendees.minutes';
export const ADD_UNLISTED = 'source.addUnlistedSpeakers.minutes';
export const RESTORE_LEVELS = 'source.restoreHeadingLevels.minutes';

/** Kinds are hierarchical: `source` includes `source.fixAll.minutes`, the empty kind all, `source.fixAll.eslint` none of ours. */
export function includesKind(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

/**
 * Whether actions of a kind are asked for. Source actions are for those who ask: in the light bulb's menu they would stand
 * beside every fix.
 * @param kinds `CodeActionContext.only`; empty for all but `source`
 */
export function isWanted(kind: string, kinds: readonly string[]): boolean {
  if (kinds.length === 0) return !includesKind('source', kind);
  return kinds.some((asked) => includesKind(asked, kind));
}
