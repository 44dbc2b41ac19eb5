/** The language server as a web worker: it has no disk, and asks its client for files. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { workerFrom } from './host/indexer-worker.web';
import { scope } from './host/worker-scope.web';
import { CheckedReader } from './lsp/checked-reader';
import { startServer } from './lsp/server';

const writer = new BrowserMessageWriter(scope);
const reader = new CheckedReader(new BrowserMessageReader(scope), writer);

startServer(createConnection(reader, writer), {
  // The client always says where they are: a worker does not know where it has come from.
  rulePages: '',
  indexerFrom: workerFrom,
});
