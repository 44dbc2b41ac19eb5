/** An indexer for tests of the protocol that reads the disk: in this process, where a server has a thread. */
import { diskIndexer } from '../../server/src/host/disk-indexer.node';
import type { StartIndexer } from '../../server/src/host/indexer-link';

/** It tells as a thread does: later, and copies. It keeps nothing. */
export const startDiskIndexer: StartIndexer = (listener) => {
  let isStopped = false;
  const later = (work: () => void) => setImmediate(() => isStopped || work());
  const indexer = diskIndexer((message) => {
    const copy = structuredClone(message);
    later(() => listener.message(copy));
  }, undefined);
  return {
    post: (message) => later(() => indexer.take(structuredClone(message))),
    stop: () => {
      isStopped = true;
    },
  };
};
