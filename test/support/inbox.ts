/** Messages as they come in, for tests that wait for one instead of for a time. */
export class Inbox<T> {
  readonly #waiting: ((message: T) => void)[] = [];
  readonly #messages: T[] = [];

  put(message: T): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#messages.push(message);
    else waiting(message);
  }

  /** The oldest message that nobody has taken, or else the next one to come. */
  take(): Promise<T> {
    const message = this.#messages.shift();
    return message === undefined
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve(message);
  }

  /** Whether messages lie here that nobody has taken. */
  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }
}
