/** The kinds of code action that exist, and which of them a request asks for. */
import { FIX_ALL, includesKind, QUICK_FIX, REWRITE_SPEAKERS } from '../service/actions';

export const CODE_ACTION_KINDS: readonly string[] = [QUICK_FIX, REWRITE_SPEAKERS, FIX_ALL];

/** Our kinds among those that a request is limited to. */
export function requestedKinds(only: readonly string[]): readonly string[] {
  return CODE_ACTION_KINDS.filter((kind) => only.some((asked) => includesKind(asked, kind)));
}
