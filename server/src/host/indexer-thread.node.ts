/** The indexer as a thread of this process. */
import { Worker } from 'node:worker_threads';
import type { StartIndexer } from './indexer-link';
import type { FromIndexer } from './indexer-messages';

/** What the thread is started with. */
export interface ThreadData {
  readonly cache: string | undefined;
}

/** @param script path of the thread's bundle */
export function threadFrom(script: string): StartIndexer {
  return ({ message, end }, cache) => {
    const workerData: ThreadData = { cache };
    const worker = new Worker(script, { workerData, resourceLimits: LIMITS });
    let isStopped = false;
    let why = 'it ended by itself';
    // The process must not wait for it.
    worker.unref();
    worker.on('message', (one: FromIndexer) => {
      if (!isStopped) message(one);
    });
    worker.on('error', (error) => {
      why = error.stack ?? error.message;
    });
    worker.on('exit', () => {
      if (!isStopped) end(why);
    });
    return {
      post: (one) => worker.postMessage(one),
      stop: () => {
        isStopped = true;
        worker.terminate().catch(() => {});
      },
    };
  };
}

/**
 * V8 lets the memory of a thread grow the less, the less it may have: with these limits it is half as much, and nothing
 * takes longer. Files of many megabytes are read within them. In MiB.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };
