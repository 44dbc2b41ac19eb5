/** Diagnostics for clients that ask for them. */
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { guard } from './guard';
import { quiet } from './hop';
import type { Reports } from './reports';
import type { Session } from './session';

/** Answers the requests; returns what asks the client to ask again. */
export function pullDiagnostics(session: Session, reports: Reports): () => void {
  const { connection, client, documents, log } = session;
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    guard({ name: 'Diagnostics', token, fallback: NOTHING, log }, async () => {
      // Unlike a completion, diagnostics are asked for the newest version, so older ones are skipped.
      await quiet(() => documents.get(textDocument.uri));
      const snapshot = documents.get(textDocument.uri);
      if (snapshot === undefined || token.isCancellationRequested) return NOTHING;
      const { id, items } = await reports.of(snapshot);
      return previousResultId === id
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
    }),
  );
  return () => {
    if (!client.refreshDiagnostics) return;
    connection.languages.diagnostics.refresh().catch((error: unknown) => log(`Refresh failed: ${error}`));
  };
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
