/** Keeps an index as soon as there is one, and from then on now and then: what is lost is no more than some reading. */
import type { IndexCache } from './index-cache.node';
import type { Entry } from './root-index';

/** Between two times that the index of a folder is written, in ms: that of a large one is many megabytes. */
const PAUSE = 300_000;

export class Keeper {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #kept = new Map<string, number>();

  constructor(readonly cache: IndexCache) {}

  /** @param entries those of the index itself, so that the newest ones are written */
  keep(root: string, entries: ReadonlyMap<string, Entry>): void {
    const rest = (this.#kept.get(root) ?? Number.NEGATIVE_INFINITY) + PAUSE - Date.now();
    clearTimeout(this.#waiting.get(root));
    if (rest <= 0) this.#save(root, entries);
    else this.#waiting.set(root, setTimeout(() => this.#save(root, entries), rest).unref());
  }

  #save(root: string, entries: ReadonlyMap<string, Entry>): void {
    this.#kept.set(root, Date.now());
    this.cache.save(root, entries);
  }
}
