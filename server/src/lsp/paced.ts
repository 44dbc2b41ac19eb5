/** Work in small pieces, between which everything else has its turn. */
import { RAL } from 'vscode-languageserver';

/** For so long others may have to wait, in ms. */
const TURN = 4;
/** More pieces that are done are not kept. */
const MOST_DONE = 1_000;

/** Does what yields where others may have their turn. */
export async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - start < TURN) continue;
    await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
    start = performance.now();
  }
}

export class Paced {
  #work: (() => void)[] = [];
  /** How many of them are done. */
  #done = 0;
  #isRunning = false;

  /** @param failed is told of a piece that throws; the others are done all the same */
  constructor(readonly failed: (error: unknown) => void) {}

  /** The pieces are done one after the other, also those of earlier calls. */
  add(...pieces: readonly (() => void)[]): void {
    this.#work.push(...pieces);
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#turn();
  }

  #turn(): void {
    const start = performance.now();
    while (this.#done < this.#work.length && performance.now() - start < TURN) {
      this.#do(this.#work[this.#done]);
      this.#done++;
    }
    this.#isRunning = this.#done < this.#work.length;
    // What is done is let go seldom: to copy the rest of thousands with each turn takes longer than the turn.
    if (!this.#isRunning || this.#done > MOST_DONE) {
      this.#work = this.#work.slice(this.#done);
      this.#done = 0;
    }
    if (this.#isRunning) RAL().timer.setImmediate(() => this.#turn());
  }

  #do(piece: (() => void) | undefined): void {
    try {
      piece?.();
    } catch (error) {
      this.failed(error);
    }
  }
}
