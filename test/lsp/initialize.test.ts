/** What client and server tell each other at the start. */
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { LspClient } from '../support/lsp-client';

test('a client that can do everything is offered everything', async () => {
  const client = await LspClient.start({
    ...{ pull: true, labelDetails: true, workspaceFolders: true, watchedFiles: true, prepareRename: true },
  });
  expect(client.initialized).toEqual({
    serverInfo: { name: 'minutes', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      completionProvider: {
        triggerCharacters: [' ', '/', '@', ':'],
        completionItem: { labelDetailsSupport: true },
      },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'refactor.rewrite.minutes.speakers',
          'refactor.rewrite.minutes.link',
          'refactor.rewrite.minutes.record',
          'source.fixAll.minutes',
          'source.normalizeSpeakers.minutes',
          'source.sortAttendees.minutes',
          'source.addUnlistedSpeakers.minutes',
          'source.restoreHeadingLevels.minutes',
        ],
      },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      hoverProvider: true,
      documentLinkProvider: {},
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
      workspaceSymbolProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      diagnosticProvider: {
        identifier: 'minutes',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  });
});

test('a client that cannot pull diagnostics is not offered it', async () => {
  const { capabilities } = (await LspClient.start()).initialized;
  expect(capabilities.diagnosticProvider).toBeUndefined();
  expect(capabilities.workspace).toBeUndefined();
});

test('a client that cannot ask what can be renamed is offered a rename without that', async () => {
  expect((await LspClient.start()).initialized.capabilities.renameProvider).toBe(true);
});

test('an editor that lists headings itself is not offered an outline', async () => {
  const { capabilities } = (await LspClient.start({ initializationOptions: { listsHeadings: true } }))
    .initialized;
  expect(capabilities.documentSymbolProvider).toBeUndefined();
  expect(capabilities.foldingRangeProvider).toBeUndefined();
  expect(capabilities.workspaceSymbolProvider).toBe(true);
});

test('the server asks to be told of changed settings only where the client can be asked to', async () => {
  const client = await LspClient.start({ dynamicConfiguration: true });
  expect(await client.registrations.take()).toBe('workspace/didChangeConfiguration');
  const other = await LspClient.start();
  // The server has handled `initialized` when it answers a later request.
  await other.completion('file:///none.md', { line: 0, character: 0 });
  expect(other.registrations.isEmpty).toBe(true);
});

test('shutdown is answered', async () => {
  const client = await LspClient.start();
  expect(await client.connection.sendRequest('shutdown')).toBeNull();
});
