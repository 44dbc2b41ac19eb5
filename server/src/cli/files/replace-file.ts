/** Gives a file other content in one step. */
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A whole file beside it takes its place in one step: whoever reads meanwhile reads the one or the other.
 * @param path absolute, without links
 * @param look throws where it must stay as it is after all
 * @throws what the system or `look` throws; the file is as it was then
 */
export function replaceFile(path: string, bytes: Uint8Array, look: () => void): void {
  const temporary = besideOf(path);
  const before = statSync(path);
  // Where there is such a file already, it is somebody else's, and stays.
  const handle = openSync(temporary, 'wx', before.mode);
  try {
    writeAndClose(handle, before, bytes);
    look();
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Names of more than 255 bytes are too long for most systems, and that of the file may be nearly as long. */
function besideOf(path: string): string {
  return join(dirname(path), `${basename(path).slice(0, 60)}.${process.pid}.tmp`);
}

function writeAndClose(handle: number, { mode, uid, gid }: Stats, bytes: Uint8Array): void {
  try {
    keepOwner(handle, uid, gid);
    // What opens a file leaves out of its permissions what the user's mask forbids.
    fchmodSync(handle, mode);
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** In a container the superuser mends the files of somebody else, who has to be able to write in them afterwards. */
function keepOwner(handle: number, uid: number, gid: number): void {
  const own = fstatSync(handle);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // Only the superuser may give files away; whoever may write in the folder may replace what is in it.
  }
}
