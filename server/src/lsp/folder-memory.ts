/** What is known of one workspace folder, while it becomes known. */
import { Archive } from '../archive/archive';
import type { FromIndexer, Root } from '../host/indexer-messages';
import { uriBelow } from '../host/paths';
import { recordOf } from '../host/stored-record';
import type { IndexProgress } from './index-progress';
import { Paced } from './paced';

/** `places`: nothing but where something stands. */
export type Change = 'said' | 'places';

export class FolderMemory {
  /** As the indexer was told; undefined while the client is asked for its settings. */
  root: Root | undefined;
  readonly #archive = new Archive();
  readonly #work: Paced;
  /** Whether all files have been read: half of them would say of many things that they are not there. */
  #isComplete = false;
  #isGivenUp = false;
  #settle: () => void = () => {};
  /** Once everything is known, or nobody will know it any more. */
  readonly settled = new Promise<void>((resolve) => {
    this.#settle = resolve;
  });
  /** The state of the archive that everybody was told of. */
  #version = 0;
  #saidVersion = 0;

  /** @param log is told what could not be taken in */
  constructor(
    readonly progress: IndexProgress,
    log: (message: string) => void,
  ) {
    this.#work = new Paced((error) =>
      log(`Other minutes are not known: ${error instanceof Error ? error.stack : error}`),
    );
  }

  /** Undefined where not everything is known yet. */
  get archive(): Archive | undefined {
    return this.#isComplete ? this.#archive : undefined;
  }

  /** Whether everything will be known some time. */
  get isReading(): boolean {
    return !this.#isComplete && !this.#isGivenUp;
  }

  /** Whether something is known of a folder; also while not everything is. */
  hasBelow(folder: string): boolean {
    return this.#archive.hasBelow(folder);
  }

  take({ uri, found, gone, progress: { done, of } }: Extract<FromIndexer, { kind: 'batch' }>): void {
    this.#work.add(
      ...found.map(([path, body]) => () => {
        const records = body === undefined ? [] : recordOf(uri, path, body);
        if (records.length > 0) this.#archive.put(records);
        else this.#archive.remove([uriBelow(uri, path)]);
      }),
      () => {
        this.#archive.remove(gone.map((path) => uriBelow(uri, path)));
        this.progress.report(done, of);
      },
    );
  }

  /** Has to be called where nothing more will be told. */
  giveUp(): void {
    this.#isGivenUp = true;
    this.#settle();
  }

  /**
   * Everything is known that was told so far.
   * @param tell is called when that is so, with what is another than before, if anything is
   */
  complete(tell: (change: Change | undefined) => void): void {
    this.#work.add(() => {
      this.#isComplete = true;
      this.#settle();
      const { version, saidVersion } = this.#archive;
      const isSaid = this.#saidVersion !== saidVersion;
      const isNew = this.#version !== version;
      this.#version = version;
      this.#saidVersion = saidVersion;
      tell(isSaid ? 'said' : isNew ? 'places' : undefined);
    });
  }
}
