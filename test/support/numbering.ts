/** Gives objects numbers, in the order in which they are met: two meetings can be compared by them. */
export class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  constructor(first: readonly T[] = []) {
    for (const one of first) this.of(one);
  }

  has(one: T): boolean {
    return this.#numbers.has(one);
  }

  of(one: T): number {
    const number = this.#numbers.get(one) ?? this.#numbers.size;
    this.#numbers.set(one, number);
    return number;
  }
}
