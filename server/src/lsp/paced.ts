/** Work in small pieces, between which everything else has its turn. */
import { RAL } from 'vscode-languageserver';

/** For so long others may have to wait, in ms. */
const TURN = 4;

export class Paced {
  #work: (() => void)[] = [];
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
    let done = 0;
    for (; done < this.#work.length && performance.now() - start < TURN; done++) this.#do(this.#work[done]);
    this.#work = this.#work.slice(done);
    this.#isRunning = this.#work.length > 0;
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
