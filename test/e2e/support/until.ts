/** Waits for something to become true, by events and never by the clock. */
import type { Event } from 'vscode';

// Far below mocha's limit, so that a test that waits in vain says what it saw last.
const limitInMilliseconds = 15_000;

/**
 * Reads now and after every event until `accepts` says yes.
 *
 * @throws {Error} with the value that was read last, when it never does
 */
export function until<T>(event: Event<unknown>, read: () => T, accepts: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const value = read();
      if (accepts(value)) finish(() => resolve(value));
    };
    const subscription = event(look);
    const timer = setTimeout(() => {
      finish(() =>
        reject(new Error(`Waited in vain; at last it was ${JSON.stringify(read(), undefined, 2)}`)),
      );
    }, limitInMilliseconds);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      subscription.dispose();
      settle();
    };
    look();
  });
}
