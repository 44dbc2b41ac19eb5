/** Reads the standard input of this process to its end, and waits for it. */
import { readEndless } from './files/read-text-file';

/** @throws {UnreadableFile} */
export function readInput(): Uint8Array {
  return readEndless(0);
}
