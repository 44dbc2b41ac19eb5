/** Keeps indexes on the disk from one start to the next, each in a file of its own. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type CacheKey, decodeCache, encodeCache } from './cache-file.node';
import type { Entry } from './root-index';
import { readShared, writeAll } from './shared-file.node';

/** A larger one is not written. In bytes. */
const LARGEST = 200_000_000;
/** Those of folders that nobody has opened for so long are deleted. In ms. */
const OLDEST = 90 * 86_400_000;
/** Half a file that nobody writes any more. In ms. */
const OLDEST_HALF = 3_600_000;
/** And of the rest those that were used last are kept. */
const MOST = 100;
/** Clocks of file systems are coarse; in ms. */
const COARSE = 2_000;

const ENDING = '.minutes-index';

export class IndexCache {
  #hasFailed = false;

  /**
   * @param folder is made where it is missing
   * @param program see `CacheKey`
   * @param note is told once why nothing can be kept
   */
  constructor(
    readonly folder: string,
    readonly program: string,
    readonly note: (message: string) => void,
  ) {}

  /** @returns undefined where there is nothing of use: never kept, of another version, damaged */
  load(root: string): Map<string, Entry> | undefined {
    try {
      const file = this.#fileOf(root);
      const entries = decodeCache(this.#keyOf(root), readShared(file));
      // Whether it is in use is seen by its time.
      if (entries !== undefined) utimesSync(file, new Date(), new Date());
      return entries;
    } catch {
      return undefined;
    }
  }

  /** Whoever reads meanwhile reads the one or the other, and of two who write the last one counts. */
  save(root: string, entries: ReadonlyMap<string, Entry>): void {
    const file = this.#fileOf(root);
    const temporary = `${file}.${randomUUID()}.tmp`;
    try {
      const buffers = encodeCache(this.#keyOf(root), entries, Date.now() - COARSE);
      const length = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
      if (length > LARGEST) throw new Error(`it would have ${Math.round(length / 1e6)} MB`);
      // What minutes say is the business of whoever may read them.
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      writeAll(temporary, buffers);
      renameSync(temporary, file);
      this.#tidy();
    } catch (error) {
      this.#fail(error);
      removeQuietly(temporary);
    }
  }

  #fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    const why = error instanceof Error ? error.message : error;
    this.note(`What is known of the workspace cannot be kept for the next start in ${this.folder}: ${why}`);
  }

  /** Deletes what is old or too much, also what somebody has left half-written. */
  #tidy(): void {
    const files = readdirSync(this.folder)
      .filter((name) => name.includes(ENDING))
      .flatMap((name) => {
        const path = join(this.folder, name);
        const stat = statSync(path, { throwIfNoEntry: false });
        return stat === undefined
          ? []
          : { path, isHalf: !name.endsWith(ENDING), age: Date.now() - stat.mtimeMs };
      })
      .sort((a, b) => a.age - b.age);
    const idle = files.filter(
      ({ age, isHalf }, rank) => age > (isHalf ? OLDEST_HALF : OLDEST) || rank >= MOST,
    );
    for (const { path } of idle) removeQuietly(path);
  }

  #fileOf(root: string): string {
    return join(this.folder, `${createHash('sha256').update(root).digest('hex').slice(0, 32)}${ENDING}`);
  }

  #keyOf(root: string): CacheKey {
    return { program: this.program, root };
  }
}

/** What cannot be deleted stays. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
