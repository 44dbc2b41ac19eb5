/** The indexer as a worker of the server's worker: asks for the files of the workspace, so that the server goes on answering. */
import { Indexer } from './host/indexer';
import type { FromIndexer } from './host/indexer-messages';
import { minutesIndex } from './host/minutes-index';
import { scope } from './host/worker-scope.web';

const tell = (message: FromIndexer): void => scope.postMessage(message);
const indexer = new Indexer({
  tell,
  index: (root, before = new Map()) =>
    minutesIndex(root, before, undefined, (message) => tell({ kind: 'note', message })),
  // Nothing is kept: reading everything anew takes a moment here, as the files come over the network in any case.
  keep: () => {},
  hop: () => new Promise((resolve) => setTimeout(resolve)),
});
// What fails where nobody waits ends a thread, but not a worker: as an error it reaches whoever has started it.
scope.onunhandledrejection = ({ reason }) => {
  throw reason;
};
scope.onmessage = ({ data }) => indexer.take(data);
