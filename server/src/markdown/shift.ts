/** Facts of a part of a document at their place in the whole. */
import type { Span } from './span';

/**
 * Copies facts, with every span in them moved. What is one object in the facts is one object in the copies, also from
 * one call to the next.
 *
 * Facts are plain: records, lists, texts, numbers. A record with a `start` and an `end` is a span; no number outside
 * of spans is an offset.
 */
export class Shift {
  readonly #copies = new WeakMap<object, object>();

  /** @param by how far everything moves, in UTF-16 code units */
  constructor(readonly by: number) {}

  of<T>(facts: T): T {
    if (this.by === 0 || typeof facts !== 'object' || facts === null) return facts;
    if (Array.isArray(facts) && facts.length === 0) return facts;
    const known = this.#copies.get(facts) as T | undefined;
    if (known !== undefined) return known;
    const copy = this.#copy(facts);
    this.#copies.set(facts, copy);
    return copy as T;
  }

  #copy(facts: object): object {
    if (Array.isArray(facts)) return facts.map((one: unknown) => this.of(one));
    if ('start' in facts && 'end' in facts) return this.#span(facts as Span);
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(facts)) copy[key] = SHARED.has(key) ? value : this.of(value);
    return copy;
  }

  #span({ start, end }: Span): Span {
    return { start: start + this.by, end: end + this.by };
  }
}

/** Of the whole document already. */
const SHARED: ReadonlySet<string> = new Set(['definitions']);
