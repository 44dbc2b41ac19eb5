/** What is shipped for VS Code for the Web: it needs nothing that a browser has not, and opens no connection. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProtocolConnection, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { LIST_FOLDERS, READ_FILES, type UrisParams } from '../../server/src/protocol';
import { buildBundles } from '../support/bundles';
import { Inbox } from '../support/inbox';
import { MemoryFiles } from '../support/memory-files';
import { transportsOf, WebWorker } from '../support/web-worker';
import { MINUTES } from './lantern-minutes';

const BUNDLES = join(buildBundles(), 'web');
const textOf = (name: string): string => readFileSync(join(BUNDLES, name), 'utf8');

const ROOT = 'vscode-vfs://github/lantern/minutes';

test.each([
  ['extension.js', ['vscode']],
  ['server.js', []],
  ['indexer.js', []],
])('%s has all that it needs', (name, expected) => {
  const outsideOfComments = /^(?!\s*(?:\*|\/\/)).*\brequire\(([^)]*)\)/gm;
  const required = [...textOf(name).matchAll(outsideOfComments)].map(([, target]) => target);
  expect([...new Set(required)]).toEqual(expected.map((target) => JSON.stringify(target)));
});

test.each(['extension.js', 'server.js', 'indexer.js'])('%s opens no network connection', (name) => {
  const opening = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon)\b/;
  expect(opening.exec(textOf(name))?.[0]).toBeUndefined();
});

test('the indexer does not take the libraries of the protocol along', () => {
  expect(textOf('indexer.js')).not.toMatch(/^\/\/ node_modules\/vscode-/m);
});

test('the server and its indexer run as workers, over files that only the client knows', async () => {
  const files = new MemoryFiles({
    '.minutes.json': '{ "include": ["meetings/*.md"], "roster": ["people.yaml"] }',
    'people.yaml': '- name: Ada Byron\n',
    'meetings/2031-03-12.md': MINUTES,
    'meetings/2031-02-12.md': MINUTES.replaceAll('03-12', '02-12').replaceAll('Alan Moth', 'Bea Lamp'),
  });
  const server = new WebWorker(textOf('server.js'), () => textOf('indexer.js'));
  const { reader, writer } = transportsOf(server);
  const connection = createProtocolConnection(reader, writer);
  const refreshes = new Inbox<string>();
  const logged = new Inbox<string>();
  connection.onRequest('workspace/diagnostic/refresh', () => refreshes.put('refresh'));
  connection.onNotification('window/logMessage', ({ message }) => logged.put(message));
  const below = ({ uris }: UrisParams) => uris.map((uri) => uri.slice(ROOT.length + 1));
  connection.onRequest(LIST_FOLDERS, (params: UrisParams) =>
    (files.answer({ list: below(params) }).listings ?? []).map((one) => one ?? null),
  );
  connection.onRequest(READ_FILES, (params: UrisParams) =>
    (files.answer({ read: below(params) }).texts ?? []).map((one) => one ?? null),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: ROOT, name: 'minutes' }],
    initializationOptions: { files: true, rulePages: 'minutes:/rules', indexer: 'https://cdn/indexer.js' },
    capabilities: {
      workspace: { diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: { relatedInformation: true, codeDescriptionSupport: true } },
      window: { workDoneProgress: true },
    },
  });
  await connection.sendNotification('initialized', {});
  const uri = `${ROOT}/meetings/2031-03-12.md`;
  const text = `${MINUTES}- Bea: and cold\n- Bea: and dark\n`;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const pull = async (): Promise<string> => {
    const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
    });
    const items = report.kind === 'full' ? report.items : [];
    return items.map(({ message }) => (typeof message === 'string' ? message : message.value)).join('\n');
  };
  expect(await pull()).toContain('Ada Byron');
  await refreshes.take();
  expect(await logged.take()).toContain('configured by /.minutes.json');
  expect(await logged.take()).toContain('2 files of minutes');
  expect(await pull()).toContain('Bea Lamp');
  connection.dispose();
  server.terminate();
});
