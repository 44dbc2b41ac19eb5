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
    const worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
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

/** Memory for what is soon forgotten again, in MiB: more of it makes the thread larger and not quicker. */
const YOUNG = 16;
