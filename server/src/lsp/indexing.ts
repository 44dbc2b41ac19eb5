/** Keeps an indexer running: what it is asked for is asked anew of another one when it dies, once. */
import type { IndexerLink, StartIndexer } from '../host/indexer-link';
import type { FromIndexer, Root } from '../host/indexer-messages';

export interface IndexingListener {
  readonly message: (message: FromIndexer) => void;
  /** Nothing that was told before counts any more. */
  readonly lost: () => void;
  readonly log: (message: string) => void;
}

export class Indexing {
  readonly #roots = new Map<string, Root>();
  #link: IndexerLink | undefined;
  #deaths = 0;

  /** @param cache path of the folder in which the indexer keeps what it knows */
  constructor(
    readonly start: StartIndexer,
    readonly cache: string | undefined,
    readonly listener: IndexingListener,
  ) {}

  /** Whether there is one: none before the first folder is opened, and none after it has failed for good. */
  get isRunning(): boolean {
    return this.#link !== undefined;
  }

  /** Whether it has died too often: nothing will be told any more. */
  get hasFailed(): boolean {
    return this.#deaths > MOST_DEATHS;
  }

  /** Asks for a folder, or asks anew because something else is said of it. */
  open(root: Root): void {
    this.#roots.set(root.uri, root);
    if (this.#link === undefined) this.#startAgain();
    else this.#link.post({ kind: 'open', root });
  }

  close(uri: string): void {
    this.#roots.delete(uri);
    this.#link?.post({ kind: 'close', uri });
  }

  post(message: Parameters<IndexerLink['post']>[0]): void {
    this.#link?.post(message);
  }

  stop(): void {
    this.#link?.stop();
    this.#link = undefined;
  }

  #startAgain(): void {
    if (this.hasFailed) return;
    const { message, lost, log } = this.listener;
    const end = (why: string): void => {
      this.#link = undefined;
      this.#deaths++;
      const next = this.hasFailed ? 'other meetings are not known any more' : 'it is started again';
      log(`The indexer has failed, ${next}: ${why}`);
      this.#startAgain();
      lost();
    };
    this.#link = this.start({ message, end }, this.cache);
    for (const root of this.#roots.values()) this.#link.post({ kind: 'open', root });
  }
}

/** What fails twice fails always. */
const MOST_DEATHS = 1;
