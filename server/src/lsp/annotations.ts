/** What is drawn in and beside the text without being asked for: colours, and lines between the lines. */

import { registerSemanticTokens } from './semantic-tokens';
import type { Session } from './session';

export function registerAnnotations(session: Session): void {
  registerSemanticTokens(session);
}

/** Has the client ask again, where it can: something else is known, or other settings count. */
export function refreshAnnotations({ connection, client, log }: Session): void {
  const asks = [client.refreshTokens && (() => connection.languages.semanticTokens.refresh())];
  for (const ask of asks) {
    if (ask) ask().catch((error: unknown) => log(`Refresh failed: ${error}`));
  }
}
