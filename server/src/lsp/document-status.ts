/** How a document is treated, and in a few numbers what it says, for a status beside the editor. */
import type { DocumentParams } from '../protocol';
import { attendance } from '../service/overview/attendance';
import { attendanceFacts, quorumFact } from '../service/overview/attendance-facts';
import { DOCUMENT_STATUS, type DocumentStatus } from '../views-protocol';
import { guard } from './guard';
import { readMinutes, verdictOf } from './read-minutes';
import type { Session } from './session';
import type { Snapshot } from './snapshot';

export function registerDocumentStatus(session: Session): void {
  const { connection, documents, log } = session;
  connection.onRequest(DOCUMENT_STATUS, ({ textDocument: { uri } }: DocumentParams, token) => {
    const snapshot = documents.get(uri);
    return guard<DocumentStatus | null>(
      { name: 'The status of a document', token, fallback: null, log },
      async () => (snapshot === undefined ? null : statusOf(session, snapshot)),
    );
  });
}

async function statusOf(session: Session, snapshot: Snapshot): Promise<DocumentStatus> {
  const verdict = await verdictOf(session, snapshot);
  if (verdict === undefined) return { minutes: false, reason: 'off', score: 0, attendance: '', quorum: '' };
  const { minutes, reason, score } = verdict;
  const meeting = (await readMinutes(session, snapshot))?.meeting;
  const there = meeting && attendance(meeting);
  return {
    ...{ minutes, reason, score },
    attendance: there === undefined ? '' : attendanceFacts(there).join(', '),
    quorum: there?.quorum === undefined ? '' : quorumFact(there.quorum),
  };
}
