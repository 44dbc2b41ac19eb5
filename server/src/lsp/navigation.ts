/** Moving about: every request that asks what something is, and where else it is. */
import { definitionHandler } from './definition';
import { documentLinksHandler } from './document-links';
import { documentSymbolsHandler } from './document-symbols';
import { foldingHandler } from './folding';
import { hoverHandler } from './hover';
import { highlightsHandler, referencesHandler } from './references';
import { prepareRenameHandler, renameHandler } from './rename';
import type { Session } from './session';
import { workspaceSymbolsHandler } from './workspace-symbols';

export function registerNavigation(session: Session): void {
  const { connection } = session;
  connection.onDefinition(definitionHandler(session));
  connection.onReferences(referencesHandler(session));
  connection.onDocumentHighlight(highlightsHandler(session));
  connection.onPrepareRename(prepareRenameHandler(session));
  connection.onRenameRequest(renameHandler(session));
  connection.onHover(hoverHandler(session));
  connection.onDocumentLinks(documentLinksHandler(session));
  connection.onWorkspaceSymbol(workspaceSymbolsHandler(session));
  connection.onFoldingRanges(foldingHandler(session));
  connection.onDocumentSymbol(documentSymbolsHandler(session));
}
