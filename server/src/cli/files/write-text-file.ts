/** Writes a text to a file so that it is never half-written, or says in one sentence why that is not possible. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../problem';
import { codeOf } from './code-of';

/** A file that cannot be written; it is as it was. */
export class UnwritableFile extends Problem {}

/**
 * Replaces the text of a file, and keeps its byte order mark, its permissions, its owner where it may, and where a link
 * leads.
 * @param file relative to `cwd`, or absolute
 * @param before the text that the new one was made of, as `readTextFile` gives it
 * @throws {UnwritableFile} also when the file has another text by now
 */
export function writeTextFile(file: string, cwd: string, before: string, text: string): void {
  explained(() => {
    const path = realpathSync(resolve(cwd, file));
    accessSync(path, constants.W_OK);
    const mark = markOf(path, before);
    // Writing takes a while, in which somebody else may write as well.
    replaceFile(path, Buffer.from(mark + text, 'utf8'), () => markOf(path, before));
  });
}

/**
 * Writes to what is no file: a terminal, a pipe, `/dev/null`. It must not be replaced by one.
 * @param path absolute
 * @throws {UnwritableFile}
 */
export function writeToDevice(path: string, text: string): void {
  explained(() => writeFileSync(path, text));
}

function explained(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof UnwritableFile) throw error;
    throw new UnwritableFile(whyUnwritable(error), { cause: error });
  }
}

/** The byte order mark of the file; and a look at whether somebody else has written to it meanwhile. */
function markOf(path: string, before: string): string {
  const now = readFileSync(path, 'utf8');
  const mark = now.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (now !== mark + before)
    throw new UnwritableFile('was changed meanwhile, and is left as it is; check it again');
  return mark;
}

/**
 * A whole file beside it takes its place in one step: whoever reads meanwhile reads the one or the other.
 * @param look throws where it must stay as it is after all
 */
function replaceFile(path: string, bytes: Uint8Array, look: () => void): void {
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

function whyUnwritable(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written, and is left as it is; check its permissions and those of its folder';
    case 'ENOSPC':
      return 'cannot be written because the disk is full, and is left as it is';
    case 'EEXIST':
      return 'cannot be written because a file .tmp stands beside it, and is left as it is; remove that, and try again';
    default:
      return `cannot be written (${code}), and is left as it is`;
  }
}
