/** How often each of some texts occurs. */
export class Counts {
  readonly #counts: Map<string, number>;

  constructor(counts: Iterable<readonly [string, number]> = []) {
    this.#counts = new Map(counts);
  }

  /** @param by below zero where fewer are left */
  add(text: string, by: number): void {
    const count = (this.#counts.get(text) ?? 0) + by;
    if (count > 0) this.#counts.set(text, count);
    else this.#counts.delete(text);
  }

  of(text: string): number {
    return this.#counts.get(text) ?? 0;
  }

  /** The most frequent first, and of those that are equally frequent the one that sorts first. */
  texts(): readonly string[] {
    return [...this.#counts]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .map(([text]) => text);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  copy(): Counts {
    return new Counts(this.#counts);
  }

  /** Together with others. */
  static sum(all: readonly Counts[]): Counts {
    const sum = new Counts();
    for (const counts of all) for (const [text, count] of counts.#counts) sum.add(text, count);
    return sum;
  }
}
