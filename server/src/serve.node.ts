/** Serves one client over `--stdio` or `--node-ipc`. */
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { readFromDisk } from './host/disk';
import { startServer } from './lsp/server';

startServer(createConnection(), {
  // The build puts the page of each rule beside the bundle.
  rulePages: new URL('rules/', pathToFileURL(__filename)).href,
  readFile: readFromDisk,
});
