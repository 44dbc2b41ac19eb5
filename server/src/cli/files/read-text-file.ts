/** Reads a file as text, or says in one sentence why that is not possible. */
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUndecoded } from '../../host/undecoded-name';
import { Problem } from '../problem';
import { codeOf } from './code-of';
import { readToEnd } from './read-to-end';

/** A year's transcripts have two million bytes; what is much larger would take minutes and gigabytes. */
const LARGEST = 64_000_000;
const MOST = megabytes(LARGEST);

/** A file that cannot be read. */
export class UnreadableFile extends Problem {}

/**
 * The text without a byte order mark, as editors count columns.
 * @param file relative to `cwd`, or absolute
 * @throws {UnreadableFile}
 */
export function readTextFile(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  return textOf(orUnreadable(() => bytesIn(path), path));
}

/**
 * All that comes from a pipe or a device.
 * @param handle of what is open for reading
 * @throws {UnreadableFile} also where it does not end
 */
export function readEndless(handle: number): Uint8Array {
  const bytes = orUnreadable(() => readToEnd(handle, LARGEST));
  if (bytes === undefined) throw new UnreadableFile(`has more than the ${MOST} that are read; leave it out`);
  return bytes;
}

function bytesIn(path: string): Uint8Array {
  const stat = statSync(path);
  if (stat.size > LARGEST) throw new UnreadableFile(tooLarge(stat.size));
  if (stat.isFile()) return readFileSync(path);
  const handle = openSync(path, 'r');
  try {
    return readEndless(handle);
  } finally {
    closeSync(handle);
  }
}

/** @throws {UnreadableFile} where the system refuses */
function orUnreadable<Result>(work: () => Result, path = ''): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(whyUnreadable(error, path), { cause: error });
  }
}

/**
 * The text without a byte order mark.
 * @throws {UnreadableFile}
 */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile(whyNotText(bytes), { cause: error });
  }
}

function tooLarge(size: number): string {
  return `is too large (${megabytes(size)}; at most ${MOST} are read); leave it out`;
}

function whyUnreadable(error: unknown, path: string): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return isUndecoded(path)
        ? 'cannot be found by its name, which is not UTF-8; rename it'
        : 'there is no such file; check the path';
    case 'EISDIR':
      return 'is a directory; name the files in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    default:
      return `cannot be read (${code})`;
  }
}

function whyNotText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return `is not UTF-8 text${utf16 ? ' but UTF-16' : ''}; save it as UTF-8`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
