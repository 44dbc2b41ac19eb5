/** The archives of folders for a program that runs once: read at once, and kept for the next time. */
import { Archive } from '../archive/archive';
import { t } from '../words/words';
import { readFromDisk } from './disk.node';
import { diskBelow } from './disk-files.node';
import { answeredBy } from './file-questions';
import { IndexCache } from './index-cache.node';
import type { Root } from './indexer-messages';
import { leftOut } from './left-out';
import { type IndexOptions, minutesIndex } from './minutes-index';
import { canonicalUri, uriOfPath } from './paths';
import { PROGRAM } from './program';
import type { Batch } from './root-index';
import { recordOf } from './stored-record';

interface Options extends IndexOptions {
  /** Is given how far the reading of a folder is. */
  readonly progress?: (progress: Batch['progress']) => void;
}

export class FolderArchives {
  readonly #archives = new Map<string, Archive>();
  readonly #cache: IndexCache | undefined;

  /**
   * @param cache path of the folder in which it keeps what it knows; nothing is kept without one
   * @param note is given what whoever wonders has to know
   */
  constructor(
    cache: string | undefined,
    readonly note: (message: string) => void,
    readonly options: Options = {},
  ) {
    this.#cache = cache === undefined ? undefined : new IndexCache(cache, PROGRAM, note);
  }

  /** @param folder absolute, with forward slashes, without one at its end */
  of(folder: string): Archive {
    const archive = this.#archives.get(folder) ?? this.#read(folder);
    this.#archives.set(folder, archive);
    return archive;
  }

  #read(folder: string): Archive {
    // Whatever is no setting of an editor is as without one.
    const settings = { foreign: [], hidden: [], files: { include: [], exclude: [] } };
    const root: Root = { uri: canonicalUri(uriOfPath(folder)), path: folder, ...settings };
    const kept = this.#cache?.load(root.uri) ?? new Map();
    const index = minutesIndex(root, kept, readFromDisk, this.note, this.options);
    let isNew = false;
    const summary = answeredBy(
      index.update(undefined, ({ progress }) => {
        isNew = true;
        this.options.progress?.(progress);
      }),
      diskBelow(folder),
    );
    if (isNew) this.#cache?.save(root.uri, index.entries);
    for (const { what, names } of leftOut(summary))
      this.note(`${folder}: ${names === '' ? what : t('{0}: {1}', what, names)}`);
    const archive = new Archive();
    for (const [path, { body }] of index.entries)
      if (body !== undefined) archive.put(recordOf(root.uri, path, body));
    return archive;
  }
}
