/** The server as it is shipped, in a process of its own. */
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import {
  createProtocolConnection,
  DocumentDiagnosticRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { buildBundles } from '../support/bundles';
import { MINUTES, URI } from './lantern-minutes';

const BUNDLES = buildBundles();
const SERVER = join(BUNDLES, 'server.js');

test('over stdio: diagnostics whose pages lie beside the bundle, then an orderly end', async () => {
  const pages = await pagesOverStdio(SERVER);
  expect(pages).toHaveLength(3);
  for (const page of pages) expect(existsSync(fileURLToPath(page)), page).toBe(true);
});

test('the library for YAML is not read where there is none', async () => {
  const folder = temporaryFolder();
  cpSync(BUNDLES, folder, { recursive: true });
  rmSync(join(folder, 'yaml.js'));
  expect(await pagesOverStdio(join(folder, 'server.js'))).toHaveLength(3);
});

// From Node.js 22.1.
test.skipIf(!('enableCompileCache' in module))('what is compiled is kept for the next start', async () => {
  const folder = temporaryFolder();
  await pagesOverStdio(SERVER, {
    ...process.env,
    TMPDIR: folder,
    TEMP: folder,
    NODE_COMPILE_CACHE: undefined,
  });
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(kept).toHaveLength(2);
});

test('over node IPC', async () => {
  const server = fork(SERVER, ['--node-ipc']);
  const exit = once(server, 'exit');
  const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  expect(await pagesOfDiagnostics(connection)).toHaveLength(3);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exit).toEqual([0, null]);
});

test('in a terminal it says how it is started', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER], { encoding: 'utf8' });
  expect(stderr).toContain('minutes-language-server --stdio');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('it says in one line that nobody waits for it', () => {
  const pipe = process.platform === 'win32' ? '\\\\.\\pipe\\minutes-none' : '/nowhere/minutes';
  const { status, stderr } = spawnSync(process.execPath, [SERVER, `--pipe=${pipe}`], { encoding: 'utf8' });
  expect(stderr).toMatch(/^minutes-language-server: connect ENOENT .*\n$/);
  expect(status).toBe(1);
});

test('it ends when its client is gone', async () => {
  const server: ChildProcess = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(server, 'exit');
  server.stdin?.end();
  expect(await exit).toEqual([1, null]);
});

test('it goes on after a broken message, and ends with a failure where nobody said that it should end', async () => {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(server, 'exit');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  server.stdin.write('Content-Length: 2\r\n\r\n{"jsonrpc"}');
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('exit');
  expect(await exit).toEqual([1, null]);
});

test('a thread of its own reads the other minutes of the folder, and keeps what it knows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache') };
  const work = join(folder, 'work');
  mkdirSync(work);
  writeFileSync(join(work, 'april.md'), MINUTES.replaceAll('nirik', 'Kevin Fen'));
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const exit = once(server, 'exit');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const refreshed = new Promise<void>((resolve) => {
    connection.onRequest('workspace/diagnostic/refresh', () => resolve());
  });
  const kept = new Promise<string>((resolve) => {
    connection.onNotification('window/logMessage', ({ message }) => resolve(message));
  });
  connection.listen();
  const uri = pathToFileURL(join(work, 'may.md')).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(work).href,
    capabilities: { workspace: { diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text: MINUTES };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  await refreshed;
  expect(await kept).toContain('1 file of minutes');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exit).toEqual([0, null]);
  expect(readdirSync(join(folder, 'cache', 'minutes'))).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}\.minutes-index$/),
  ]);
});

test('the thread does not take the libraries of the protocol along', () => {
  const modules = [...readFileSync(join(BUNDLES, 'indexer.js'), 'utf8').matchAll(/^\/\/ (.*)$/gm)].map(
    ([, path]) => path,
  );
  expect(modules).toContain('server/src/main.indexer.node.ts');
  expect(modules.filter((path) => path?.startsWith('node_modules/vscode-'))).toEqual([]);
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function pagesOverStdio(path: string, env = process.env): Promise<readonly string[]> {
  const server = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const exit = once(server, 'exit');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const pages = await pagesOfDiagnostics(connection);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exit).toEqual([0, null]);
  return pages;
}

async function pagesOfDiagnostics(connection: ProtocolConnection): Promise<readonly string[]> {
  connection.listen();
  const diagnostic = { codeDescriptionSupport: true };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic } },
  });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: URI, languageId: 'markdown', version: 1, text: MINUTES };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
  return report.kind === 'full' ? report.items.map(({ codeDescription }) => codeDescription?.href ?? '') : [];
}
