/** Files on the disk, for programs that run on Node.js. */
import { readFileSync, statSync } from 'node:fs';

/** Configurations and rosters are small; nothing larger is read into memory. In bytes. */
const LARGEST = 16_000_000;

/**
 * The text of a file, without a byte order mark, as editors count columns; undefined where there is none that can be read.
 * @param path absolute, with forward slashes
 */
export function readFromDisk(path: string): string | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= LARGEST ? new TextDecoder().decode(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
