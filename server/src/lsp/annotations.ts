/** What is drawn in and beside the text without being asked for: colours, and lines between the lines. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { codeLensHandler } from './code-lenses';
import { inlayHintsHandler } from './inlay-hints';
import { registerSemanticTokens } from './semantic-tokens';
import type { Session } from './session';

export function registerAnnotations(session: Session): void {
  const { connection } = session;
  registerSemanticTokens(session);
  connection.onCodeLens(codeLensHandler(session));
  connection.languages.inlayHint.on(inlayHintsHandler(session));
}

/** Has the client ask again, where it can: something else is known, or other settings count. */
export function refreshAnnotations({ connection: { languages }, connection, client, log }: Session): void {
  const asked = [
    ...(client.refreshTokens ? [languages.semanticTokens.refresh()] : []),
    ...(client.refreshLenses ? [connection.sendRequest(CodeLensRefreshRequest.type)] : []),
    ...(client.refreshHints ? [languages.inlayHint.refresh()] : []),
  ];
  for (const answer of asked) answer.catch((error: unknown) => log(`Refresh failed: ${error}`));
}
