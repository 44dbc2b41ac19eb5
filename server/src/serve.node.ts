/** Serves one client over `--stdio` or `--node-ipc`. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { readFromDisk } from './host/disk.node';
import { threadFrom } from './host/indexer-thread.node';
import { userCacheFolder } from './host/user-cache.node';
import { startServer } from './lsp/server';

startServer(createConnection(), {
  // The build puts the page of each rule beside the bundle.
  rulePages: new URL('rules/', pathToFileURL(__filename)).href,
  readFile: readFromDisk,
  startIndexer: threadFrom(join(dirname(__filename), 'indexer.js')),
  cache: userCacheFolder(),
});
