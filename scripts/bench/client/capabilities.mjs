/** What the client says it can do: what VS Code says, as far as a server answers differently because of it. */

/** `pull` asks for diagnostics, as VS Code does; `push` waits for them, as many other editors do. @typedef {'pull' | 'push'} Mode */

/**
 * @param {Mode} mode
 * @param {{ readonly uri: string, readonly name: string }} folder the workspace
 */
export function initializeParams(mode, folder) {
  return {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      },
      textDocument: { ...textDocument, ...(mode === 'pull' && { diagnostic: shown }) },
    },
  };
}

const shown = { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } };

const textDocument = {
  publishDiagnostics: { ...shown, versionSupport: true, dataSupport: true },
  completion: {
    completionItem: { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ['markdown'] },
  },
  codeAction: {
    codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
  },
};
