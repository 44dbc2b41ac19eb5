/** Says what a problem is about. */
import { Problem } from './problem';

/**
 * @param what a file or an option, as the user calls it
 * @returns what `act` returns
 * @throws {Problem} with the name before its message
 */
export function naming<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(`${what}: ${error.message}`, { cause: error });
  }
}
