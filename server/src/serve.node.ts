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
import { type Way, wayOf } from './lsp/way';
import { terminalAnswer } from './terminal-answer';

const args = process.argv.slice(2);
const way = wayOf(args);
if (way === undefined) answerTerminal();
else serve(way);

function answerTerminal(): void {
  const { text, exitCode } = terminalAnswer(args);
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
  process.exitCode = exitCode;
}

function serve(way: Way): void {
  const [incoming, writer] = transport(way);
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
