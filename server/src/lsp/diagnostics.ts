/** Diagnostics for both kinds of client: those that ask for them, and those that wait for them. */
import { pullDiagnostics } from './pull-diagnostics';
import { PushDiagnostics } from './push-diagnostics';
import { Reports } from './reports';
import type { Session } from './session';

/** Starts giving diagnostics; the answer is what to call when everything has to be judged again. */
export function registerDiagnostics(session: Session): () => void {
  const reports = new Reports(session);
  if (session.client.pullDiagnostics) return pullDiagnostics(session, reports);
  const push = new PushDiagnostics(session, reports);
  return () => push.refresh();
}
