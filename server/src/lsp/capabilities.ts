/** What the server declares to a client. */
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import { CODE_ACTION_KINDS } from './code-action-kinds';
import { tokenOptions } from './semantic-tokens';

/** The declaration that fits a client: a client that cannot pull diagnostics is not offered it. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.positionEncoding,
    textDocumentSync: {
      ...{ openClose: true, change: TextDocumentSyncKind.Incremental },
      // Who cannot report changed files can at least say what was saved.
      ...(!client.watchedFiles && { save: true }),
    },
    completionProvider: {
      // A space opens the list behind `- ` and ` to `; the service is silent where no person is asked for.
      triggerCharacters: [' ', '/', '@', ':'],
      ...(client.labelDetails && { completionItem: { labelDetailsSupport: true } }),
    },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    hoverProvider: true,
    documentLinkProvider: {},
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    workspaceSymbolProvider: true,
    ...(!client.listsHeadings && { documentSymbolProvider: true, foldingRangeProvider: true }),
    codeLensProvider: {},
    inlayHintProvider: true,
    ...(client.semanticTokens && { semanticTokensProvider: tokenOptions(client) }),
    ...(client.pullDiagnostics && {
      diagnosticProvider: {
        identifier: 'minutes',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
