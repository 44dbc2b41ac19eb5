/** Serves one client over `--stdio`, `--node-ipc`, `--pipe` or `--socket`; without any of them it says so. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { readFromDisk } from './host/disk.node';
import { threadFrom } from './host/indexer-thread.node';
import { userCacheFolder } from './host/user-cache.node';
import { CheckedReader } from './lsp/checked-reader';
import { startServer } from './lsp/server';
import { onGone, transport } from './lsp/transport.node';
import { terminalAnswer } from './terminal-answer';

const answer = terminalAnswer(process.argv.slice(2));
if (answer === undefined) serve();
else {
  (answer.exitCode === 0 ? process.stdout : process.stderr).write(answer.text);
  process.exitCode = answer.exitCode;
}

function serve(): void {
  const [incoming, writer] = transport(process.argv.slice(2));
  const reader = new CheckedReader(incoming, writer);
  onGone(incoming, () => process.exit(reader.isEnding ? 0 : 1));
  const cache = userCacheFolder();

  startServer(createConnection(reader, writer), {
    // The build puts the page of each rule beside the bundle.
    rulePages: new URL('rules/', pathToFileURL(__filename)).href,
    readFile: readFromDisk,
    startIndexer: threadFrom(join(dirname(__filename), 'indexer.js')),
    ...(cache !== undefined && { cache }),
  });
}
