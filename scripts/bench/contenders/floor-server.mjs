/** A language server that keeps its documents in step and has nothing to say about them. */
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);

connection.onInitialize(({ capabilities }) => {
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  if (pulls) connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
  else documents.onDidChangeContent(({ document: { uri, version } }) => publish(uri, version));
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      completionProvider: { triggerCharacters: [' '] },
      ...(pulls && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
connection.onCompletion(() => []);
documents.listen(connection);
connection.listen();

/** @param {string} uri @param {number} version */
function publish(uri, version) {
  return connection.sendDiagnostics({ uri, version, diagnostics: [] });
}
