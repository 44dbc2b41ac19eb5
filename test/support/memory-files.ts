/** Files in memory that can be made, changed, moved and deleted, and answer the questions of the index. */
import type { Answer, Listing, Question } from '../../server/src/host/file-questions';
import { isOfInterest } from '../../server/src/host/markdown-names';
import { isWithin, joined } from '../../server/src/host/paths-below';

interface MemoryFile {
  readonly text: string;
  readonly mtime: number;
}

export class MemoryFiles {
  readonly #files = new Map<string, MemoryFile>();
  /** A clock on which several changes can happen at the same time. */
  #now = 0;
  /** Files and folders that may not be looked at. */
  readonly forbidden = new Set<string>();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  read(path: string): string | undefined {
    return this.forbidden.has(path) ? undefined : this.#files.get(path)?.text;
  }

  /** A file where a folder was takes its place, and the other way round. */
  write(path: string, text: string): void {
    this.remove(path);
    for (const other of this.paths) if (isWithin(other, path)) this.#files.delete(other);
    this.#files.set(path, { text, mtime: Math.floor(this.#now++ / 8) });
  }

  /** A file, or a folder with all that is in it. */
  remove(path: string): void {
    for (const other of this.paths) if (isWithin(path, other)) this.#files.delete(other);
  }

  /** Keeps the times of the files, as moving does. */
  move(from: string, to: string): void {
    const moved = [...this.#files].filter(([path]) => isWithin(from, path));
    this.remove(from);
    this.remove(to);
    for (const [path, file] of moved) this.#files.set(`${to}${path.slice(from.length)}`, file);
  }

  readonly answer = ({ list, read }: Question): Answer => ({
    ...(list && { listings: list.map((folder) => this.#listing(folder)) }),
    ...(read && { texts: read.map((path) => this.read(path)) }),
  });

  /** The same for questions that are relative to a folder. */
  below(folder: string): (question: Question) => Answer {
    const within = (path: string) => (path === '' ? folder : joined(folder, path));
    return ({ list, read }) =>
      this.answer(list === undefined ? { read: read.map(within) } : { list: list.map(within) });
  }

  #listing(folder: string): Listing | string | undefined {
    if (this.forbidden.has(folder)) return 'EACCES';
    const below = this.paths
      .filter((path) => path !== folder && isWithin(folder, path))
      .map((path) => path.slice(folder === '' ? 0 : folder.length + 1));
    if (below.length === 0 && folder !== '') return undefined;
    const folders = below
      .filter((path) => path.includes('/'))
      .map((path) => path.slice(0, path.indexOf('/')));
    const files = below
      .filter((path) => !path.includes('/') && isOfInterest(path))
      .map((name) => {
        const { text = '', mtime = 0 } = this.#files.get(joined(folder, name)) ?? {};
        return { name, mtime, size: Buffer.byteLength(text) };
      });
    return { folders: [...new Set(folders)], files };
  }
}
