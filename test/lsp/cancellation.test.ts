/** Requests that are given up, and requests that fail. */
import { expect, test } from 'vitest';
import {
  CancellationTokenSource,
  CompletionRequest,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { guard } from '../../server/src/lsp/guard';
import { Inbox } from '../support/inbox';
import { LspClient } from '../support/lsp-client';
import { MINUTES, URI } from './lantern-minutes';

const REQUEST_CANCELLED = -32800;

test.each([
  ['completion', CompletionRequest.method, { position: { line: 19, character: 0 } }],
  ['diagnostics', DocumentDiagnosticRequest.method, {}],
  ['definitions', 'textDocument/definition', { position: { line: 14, character: 3 } }],
  ['references', 'textDocument/references', { position: { line: 14, character: 3 }, context: {} }],
  ['highlights', 'textDocument/documentHighlight', { position: { line: 14, character: 3 } }],
  ['hover cards', 'textDocument/hover', { position: { line: 14, character: 3 } }],
  ['renames', 'textDocument/rename', { position: { line: 14, character: 3 }, newName: 'Eve' }],
  ['document links', 'textDocument/documentLink', {}],
  ['outlines', 'textDocument/documentSymbol', {}],
  ['symbols of the workspace', 'workspace/symbol', { query: '' }],
  ['code actions', 'textDocument/codeAction', { range: RANGE(), context: { diagnostics: [] } }],
])('%s are given up when they are cancelled', async (_, method, params) => {
  const asked = new Inbox<string>();
  const answers = new Inbox<null>();
  const settings = (uri: string) => {
    asked.put(uri);
    return answers.take();
  };
  const client = await LspClient.start({ pull: true, configuration: true, settings });
  await client.open(URI, MINUTES);
  const source = new CancellationTokenSource();
  const request = client.connection.sendRequest(
    method,
    { textDocument: { uri: URI }, ...params },
    source.token,
  );
  // The server is in the middle of the request: it waits for settings.
  await asked.take();
  source.cancel();
  answers.put(null);
  await expect(request).rejects.toMatchObject({ code: REQUEST_CANCELLED });
});

test('work that was cancelled while it was queued is never begun', async () => {
  const source = new CancellationTokenSource();
  let begun = false;
  const task = { name: 'Test', token: source.token, fallback: 'fallback', log: () => {} };
  const answer = guard(task, async () => {
    begun = true;
    return 'done';
  });
  source.cancel();
  expect(await answer).toMatchObject({ code: REQUEST_CANCELLED });
  expect(begun).toBe(false);
});

test('work that throws is logged, and answered with the fallback', async () => {
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const task = { name: 'Test', token: new CancellationTokenSource().token, fallback: 'fallback', log };
  expect(await guard(task, () => Promise.reject(new Error('out of lamp oil')))).toBe('fallback');
  expect(logged).toEqual([expect.stringMatching(/^Test failed: Error: out of lamp oil\n {4}at /)]);
});

function RANGE() {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
