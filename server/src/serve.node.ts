/** Serves one client over `--stdio` or `--node-ipc`. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { readFromDisk } from './host/disk';
import { threadFrom } from './host/indexer-thread';
import { userCacheFolder } from './host/user-cache';
import { startServer } from './lsp/server';

startServer(createConnection(), {
  // The build puts the page of each rule beside the bundle.
  rulePages: new URL('rules/', pathToFileURL(__filename)).href,
  readFile: readFromDisk,
  startIndexer: threadFrom(join(dirname(__filename), 'indexer.js')),
  cache: userCacheFolder(),
});
