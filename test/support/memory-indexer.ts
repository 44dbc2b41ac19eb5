/** An indexer for protocol tests: in this process, over files in memory. */
import { Indexer } from '../../server/src/host/indexer';
import type { IndexerListener, StartIndexer } from '../../server/src/host/indexer-link';
import type { ToIndexer } from '../../server/src/host/indexer-messages';
import { minutesIndex } from '../../server/src/host/minutes-index';
import type { Entry } from '../../server/src/host/root-index';
import { Inbox } from './inbox';
import type { MemoryFiles } from './memory-files';

/** It tells as a thread does: later, and copies. */
export class MemoryIndexer {
  /** How often it was started. */
  starts = 0;
  /** Ends the one that runs, as a thread ends that has failed. */
  kill: (why: string) => void = () => {};
  #held = Promise.resolve();
  /** Folders whose index is up to date, as often as one becomes so. */
  readonly done = new Inbox<string>();
  /** What it was asked for. */
  readonly posted: ToIndexer[] = [];
  /** What is remembered of folders from an earlier start. */
  readonly remembered = new Map<string, ReadonlyMap<string, Entry>>();

  /** @param files by their absolute paths without the first slash */
  constructor(readonly files: MemoryFiles) {}

  /** Makes it wait. @returns what lets it go on */
  hold(): () => void {
    let release = (): void => {};
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  readonly start: StartIndexer = (listener: IndexerListener) => {
    this.starts++;
    let isStopped = false;
    const later = (work: () => void) => setImmediate(() => isStopped || work());
    const indexer = new Indexer({
      tell: (message) =>
        later(() => {
          listener.message(structuredClone(message));
          if (message.kind === 'done') this.done.put(message.uri);
        }),
      index: (root, before) =>
        minutesIndex(
          root,
          before ?? this.remembered.get(root.uri) ?? new Map(),
          (path) => this.files.read(path.slice(1)),
          (message) => listener.message({ kind: 'note', message }),
        ),
      disk: (path) => this.files.below(path.slice(1)),
      keep: ({ uri }, entries) => this.remembered.set(uri, new Map(entries)),
      hop: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        await this.#held;
      },
    });
    this.kill = (why) => {
      isStopped = true;
      listener.end(why);
    };
    return {
      post: (message) => {
        this.posted.push(message);
        later(() => indexer.take(structuredClone(message)));
      },
      stop: () => {
        isStopped = true;
      },
    };
  };
}
