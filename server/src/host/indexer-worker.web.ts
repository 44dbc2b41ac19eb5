/** The indexer as a web worker of this one. */
import type { StartIndexer } from './indexer-link';
import type { FromIndexer, ToIndexer } from './indexer-messages';

/** As much of it as is needed here. */
declare class Worker {
  constructor(url: string, options: { readonly name: string });
  onmessage: ((event: { readonly data: FromIndexer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: ToIndexer): void;
  terminate(): void;
}

/** @param script URL of the worker's bundle */
export function workerFrom(script: string): StartIndexer {
  return ({ message, end }) => {
    // The script comes from the place of the extension, and a worker only from that of the page: so it loads the script.
    const loader = URL.createObjectURL(
      new Blob([`importScripts(${JSON.stringify(script)});`], { type: 'text/javascript' }),
    );
    const worker = new Worker(loader, { name: 'minutes-indexer' });
    let isStopped = false;
    const stop = (): void => {
      isStopped = true;
      worker.terminate();
      URL.revokeObjectURL(loader);
    };
    worker.onmessage = ({ data }) => {
      if (!isStopped) message(data);
    };
    worker.onerror = (event) => {
      if (isStopped) return;
      stop();
      end(event.message ?? script);
    };
    return { post: (one) => worker.postMessage(one), stop };
  };
}
