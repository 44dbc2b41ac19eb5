/** What a web worker has around it. The project at large must not believe that there is a browser, so it is named here. */
import type { ToIndexer } from './indexer-messages';

export interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: ToIndexer }) => void) | null;
  onunhandledrejection: ((event: { readonly reason: unknown }) => void) | null;
}

declare const self: WorkerScope;

export const scope = self;
