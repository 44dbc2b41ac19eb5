/** A line on a terminal that tells how far a long run is, and leaves nothing behind. */

/** Of a run that is over before nothing is seen. In ms. */
const LATE = 500;
/** No line can be read that changes more often. In ms. */
const OFTEN = 100;

export class StatusLine {
  #isShown = false;
  #next: number;

  /**
   * @param write to the terminal
   * @param now in ms, from any time on
   */
  constructor(
    readonly write: (text: string) => void,
    readonly now: () => number = () => performance.now(),
  ) {
    this.#next = now() + LATE;
  }

  /** @param text shorter than a line */
  show(text: string): void {
    if (this.now() < this.#next) return;
    this.#next = this.now() + OFTEN;
    this.#isShown = true;
    this.write(`${CLEAR}${text}`);
  }

  /** To be called before anything else is written. */
  clear(): void {
    if (this.#isShown) this.write(CLEAR);
    this.#isShown = false;
  }
}

/** To the beginning of the line, and nothing in it. */
const CLEAR = '\r\u001b[K';
