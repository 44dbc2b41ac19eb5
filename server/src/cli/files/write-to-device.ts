/** Writes where a file cannot take the place of what is there. */
import { writeFileSync } from 'node:fs';
import { orUnwritable } from './unwritable-file';

/**
 * Writes to what is no file: a terminal, a pipe, `/dev/null`. It must not be replaced by one.
 * @param path absolute
 * @throws {UnwritableFile}
 */
export function writeToDevice(path: string, text: string): void {
  orUnwritable(() => writeFileSync(path, text));
}
