/** The kinds of code action that exist, and which of them a request asks for. */
import {
  ADD_UNLISTED,
  FIX_ALL,
  includesKind,
  NORMALIZE_SPEAKERS,
  QUICK_FIX,
  RECORD,
  RESTORE_LEVELS,
  REWRITE_LINK,
  REWRITE_SPEAKERS,
  SORT_ATTENDEES,
} from '../service/action-kinds';

export const CODE_ACTION_KINDS: readonly string[] = [
  ...[QUICK_FIX, REWRITE_SPEAKERS, REWRITE_LINK, RECORD],
  ...[FIX_ALL, NORMALIZE_SPEAKERS, SORT_ATTENDEES, ADD_UNLISTED, RESTORE_LEVELS],
];

/** Our kinds among those that a request is limited to. */
export function requestedKinds(only: readonly string[]): readonly string[] {
  return CODE_ACTION_KINDS.filter((kind) => only.some((asked) => includesKind(asked, kind)));
}
