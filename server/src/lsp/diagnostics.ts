/** Diagnostics for both kinds of client: those that ask for them, and those that wait for them. */
import { pullDiagnostics } from './pull-diagnostics';
import { PushDiagnostics } from './push-diagnostics';
import { Reports } from './reports';
import type { Session } from './session';

/** What to call when something has changed. */
export interface DiagnosticsRefresh {
  /** Everything has to be judged again. */
  readonly all: () => void;
  /** What other files say stands elsewhere. */
  readonly places: () => void;
}

/** Starts giving diagnostics. */
export function registerDiagnostics(session: Session): DiagnosticsRefresh {
  const reports = new Reports(session);
  const all = started(session, reports);
  return {
    all,
    places: () => {
      if (reports.leadElsewhere) all();
    },
  };
}

function started(session: Session, reports: Reports): () => void {
  if (session.client.pullDiagnostics) return pullDiagnostics(session, reports);
  const push = new PushDiagnostics(session, reports);
  return () => push.refresh();
}
