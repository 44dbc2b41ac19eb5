/** The kinds of code action that exist, and which of them a request asks for. */
import { FIX_ALL, QUICK_FIX, REWRITE_SPEAKERS } from '../service/actions';

export const CODE_ACTION_KINDS: readonly string[] = [QUICK_FIX, REWRITE_SPEAKERS, FIX_ALL];

/**
 * Our kinds among those that a request is limited to; a kind includes what stands below it (`source` includes
 * `source.fixAll.minutes`, and `source.fixAll.eslint` nothing of ours).
 */
export function requestedKinds(only: readonly string[]): readonly string[] {
  return CODE_ACTION_KINDS.filter((kind) => only.some((asked) => includes(asked, kind)));
}

function includes(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
