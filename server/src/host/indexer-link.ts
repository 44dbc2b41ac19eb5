/** How the server reaches its indexer, wherever that runs. */
import type { FromIndexer, ToIndexer } from './indexer-messages';

export interface IndexerLink {
  readonly post: (message: ToIndexer) => void;
  /** Ends it; nothing is told any more. */
  readonly stop: () => void;
}

export interface IndexerListener {
  readonly message: (message: FromIndexer) => void;
  /** Is called once where it ends by itself, which it is not meant to. */
  readonly end: (why: string) => void;
}

/** @param cache path of the folder in which it keeps what it knows; nothing is kept without one */
export type StartIndexer = (listener: IndexerListener, cache: string | undefined) => IndexerLink;
