/** Diagnostics for clients that ask for them. */
import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { guard } from './guard';
import { quiet } from './hop';
import type { Report, Reports } from './reports';
import type { Session } from './session';

/** Answers the requests; returns what asks the client to ask again. */
export function pullDiagnostics(session: Session, reports: Reports): () => void {
  const { connection, client, documents, log } = session;
  // Unlike a completion, diagnostics are asked for the newest version, so older ones are skipped.
  const newestReport = async (uri: string, token: CancellationToken): Promise<Report | undefined> => {
    await quiet(() => documents.get(uri));
    const snapshot = documents.get(uri);
    if (snapshot === undefined || token.isCancellationRequested) return undefined;
    const report = await reports.of(snapshot);
    // Changed while the settings were asked for.
    return documents.get(uri) === snapshot ? report : newestReport(uri, token);
  };
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    guard({ name: 'Diagnostics', token, fallback: NOTHING, log }, async () => {
      const report = await newestReport(textDocument.uri, token);
      if (report === undefined) return NOTHING;
      const { id, items } = report;
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
