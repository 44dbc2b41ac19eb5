/**
 * What is kept on the disk of the index of a folder: a line of JSON that says what it is, one with the files, and the
 * bodies of the records, which are not looked at until somebody asks for one.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Body } from './bodies';
import type { Entry, Ruling } from './root-index';

/** What has to be the same for the records to be those that would be read now. */
export interface CacheKey {
  /** Of the program that reads records: changes whenever they may change. */
  readonly program: string;
  /** URI of the folder. */
  readonly root: string;
}

/** Of this file's own layout. */
const FORMAT = 3;

interface Head extends CacheKey {
  readonly format: number;
  /** Of the line with the files, in bytes. */
  readonly length: number;
  /** Of all that stands behind this line. */
  readonly digest: string;
  /** Of all bodies together, in bytes. */
  readonly bodies: number;
}

/** Of one file: its path, size, time, ruling, and how long its body is; -1 where it has none. */
type Row = readonly [path: string, size: number, mtime: number, ruling: Ruling, length: number];

/**
 * @param before files that were changed at this time or later, in ms, may have been changed once more without a trace
 * in their times: they are to be read again
 */
export function encodeCache(
  key: CacheKey,
  entries: ReadonlyMap<string, Entry>,
  before: number,
): readonly Uint8Array[] {
  const rows = [...entries].map(([path, { size, mtime, ruling, body }]): Row => {
    return [path, size, mtime < before ? mtime : -1, ruling, body?.byteLength ?? -1];
  });
  const files = Buffer.from(`${JSON.stringify(rows)}\n`);
  const bodies = [...entries.values()].flatMap(({ body }) => body ?? []);
  const sum = bodies.reduce((length, body) => length + body.byteLength, 0);
  const head: Head = {
    format: FORMAT,
    ...key,
    length: files.byteLength,
    digest: digestOf([files, ...bodies]),
    bodies: sum,
  };
  return [Buffer.from(`${JSON.stringify(head)}\n`), files, ...bodies];
}

/** @returns undefined for anything that is not what was written, whole, for the same key */
export function decodeCache(key: CacheKey, bytes: Buffer): Map<string, Entry> | undefined {
  try {
    const end = bytes.indexOf('\n');
    const head: Partial<Head> = JSON.parse(bytes.toString('utf8', 0, end));
    const { format, program, root, length = 0, digest, bodies = 0 } = head;
    if (format !== FORMAT || program !== key.program || root !== key.root) return undefined;
    const files = bytes.subarray(end + 1, end + 1 + length);
    if (bytes.byteLength !== end + 1 + length + bodies || digestOf([bytes.subarray(end + 1)]) !== digest)
      return undefined;
    return entriesOf(JSON.parse(files.toString()), bytes.subarray(end + 1 + length));
  } catch {
    return undefined;
  }
}

function entriesOf(rows: readonly Row[], bodies: Uint8Array): Map<string, Entry> {
  let at = 0;
  const next = (length: number): Body | undefined => {
    if (length < 0) return undefined;
    at += length;
    return bodies.subarray(at - length, at);
  };
  return new Map(
    rows.map(([path, size, mtime, ruling, length]) => [path, { size, mtime, ruling, body: next(length) }]),
  );
}

/** Of what follows each other. A record in which a single name is damaged would be one with a part missing. */
function digestOf(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
