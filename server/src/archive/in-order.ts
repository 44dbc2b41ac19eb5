/** Many things in an order that is kept while one comes or goes, and made anew where many do. */
import { firstIndex } from '../markdown/first-index';

export class InOrder<T extends object> {
  readonly #all = new Set<T>();
  #sorted: readonly T[] | undefined;
  /** What has come and gone since. */
  #changes: { readonly one: T; readonly isNew: boolean }[] = [];

  /** @param compare tells any two of them apart */
  constructor(private readonly compare: (a: T, b: T) => number) {}

  add(one: T): void {
    this.#all.add(one);
    this.#note(one, true);
  }

  /** @param one the very one that was added */
  remove(one: T): void {
    this.#all.delete(one);
    this.#note(one, false);
  }

  get size(): number {
    return this.#all.size;
  }

  /** The same array until something changes. */
  get all(): readonly T[] {
    if (this.#sorted === undefined) this.#sorted = [...this.#all].sort(this.compare);
    else if (this.#changes.length > 0) this.#sorted = this.#changed(this.#sorted);
    this.#changes = [];
    return this.#sorted;
  }

  #note(one: T, isNew: boolean): void {
    if (this.#sorted === undefined) return;
    this.#changes.push({ one, isNew });
    if (this.#changes.length <= MOST) return;
    this.#sorted = undefined;
    this.#changes = [];
  }

  #changed(sorted: readonly T[]): readonly T[] {
    const all = [...sorted];
    for (const { one, isNew } of this.#changes) {
      const index = firstIndex(all, (other) => this.compare(other, one) >= 0);
      if (isNew) all.splice(index, 0, one);
      else all.splice(index, 1);
    }
    return all;
  }
}

/** More changes than these are not made one by one. */
const MOST = 30;
