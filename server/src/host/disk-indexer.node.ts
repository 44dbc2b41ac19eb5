/** The indexer of a program that has a disk: it reads files there, and keeps there what it knows. */
import { readFromDisk } from './disk.node';
import { diskBelow } from './disk-files.node';
import { IndexCache } from './index-cache.node';
import { Indexer } from './indexer';
import type { FromIndexer } from './indexer-messages';
import { Keeper } from './keeper.node';
import { minutesIndex } from './minutes-index';
import { PROGRAM } from './program';

/** @param cache path of the folder in which it keeps what it knows; nothing is kept without one */
export function diskIndexer(tell: (message: FromIndexer) => void, cache: string | undefined): Indexer {
  const note = (message: string): void => tell({ kind: 'note', message });
  const kept = cache === undefined ? undefined : new IndexCache(cache, PROGRAM, note);
  const keeper = kept && new Keeper(kept);
  return new Indexer({
    tell,
    index: (root, before) =>
      minutesIndex(root, before ?? kept?.load(root.uri) ?? new Map(), readFromDisk, note),
    disk: diskBelow,
    keep: ({ uri }, entries) => keeper?.keep(uri, entries),
    hop: () => new Promise((resolve) => setImmediate(resolve)),
  });
}
