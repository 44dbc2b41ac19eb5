/** The indexer as a thread: finds and reads the files of the workspace, so that the server goes on answering. */
import { parentPort, workerData } from 'node:worker_threads';
import { diskIndexer } from './host/disk-indexer.node';
import type { ToIndexer } from './host/indexer-messages';
import type { ThreadData } from './host/indexer-thread.node';

const { cache }: ThreadData = workerData;
const indexer = diskIndexer((message) => parentPort?.postMessage(message), cache);
parentPort?.on('message', (message: ToIndexer) => indexer.take(message));
