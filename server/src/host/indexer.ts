/** Indexes workspace folders, one after the other, and tells what it finds: the work of a thread of its own. */
import type { Answer, Asking, Question } from './file-questions';
import type { FromIndexer, Root, ToIndexer } from './indexer-messages';
import type { Batch, Entry, RootIndex, Summary } from './root-index';

/** What the indexer needs of the program that it runs in. */
export interface IndexerHost {
  readonly tell: (message: FromIndexer) => void;
  /** Makes the index of a folder, out of what was known of it before, or else of what is remembered of it. */
  readonly index: (root: Root, before: RootIndex['entries'] | undefined) => RootIndex;
  /** Answers questions for the files of a folder on the disk; absent without a disk. */
  readonly disk?: (path: string) => (question: Question) => Answer;
  /** Is called whenever something else is known of a folder. */
  readonly keep: (root: Root, entries: RootIndex['entries']) => void;
  /** Waits until the messages that have arrived are taken. */
  readonly hop: () => Promise<void>;
}

interface Opened {
  readonly root: Root;
  readonly index: RootIndex;
  /** Whether something may have changed since the last update, and where; anywhere without paths. */
  isDue: boolean;
  changed: readonly string[] | undefined;
}

export class Indexer {
  readonly #opened = new Map<string, Opened>();
  readonly #asked = new Map<number, (answer: Answer) => void>();
  #asks = 0;
  #isRunning = false;

  constructor(readonly host: IndexerHost) {}

  take(message: ToIndexer): void {
    if (message.kind === 'open') this.#open(message.root);
    else if (message.kind === 'close') this.#opened.delete(message.uri);
    else if (message.kind === 'changed') this.#change(message.uri, message.paths);
    else if (message.kind === 'text') this.#show(message.uri, message.path, message.text);
    else {
      this.#asked.get(message.id)?.(message.answer);
      this.#asked.delete(message.id);
    }
  }

  #open(root: Root): void {
    const before = this.#opened.get(root.uri)?.index.entries;
    const index = this.host.index(root, before);
    this.#opened.set(root.uri, { root, index, isDue: true, changed: undefined });
    if (before === undefined && index.entries.size > 0) this.#tellAll(root, index.entries);
    this.#run();
  }

  #change(uri: string, paths: readonly string[] | undefined): void {
    const opened = this.#opened.get(uri);
    if (opened === undefined) return;
    const known = opened.isDue ? opened.changed : [];
    opened.changed = known === undefined || paths === undefined ? undefined : [...known, ...paths];
    opened.isDue = true;
    this.#run();
  }

  #show(uri: string, path: string, text: string | undefined): void {
    this.#opened.get(uri)?.index.show(path, text);
    this.#change(uri, [path]);
  }

  /** What is remembered counts at once; whether it is still so is looked at afterwards. */
  #tellAll({ uri }: Root, entries: RootIndex['entries']): void {
    const all = [...entries];
    for (let from = 0; from < all.length; from += TOGETHER) {
      const found = new Map(all.slice(from, from + TOGETHER));
      this.#tellBatch(uri, { found, gone: [], progress: { done: 0, of: 0 } });
    }
    this.host.tell({ kind: 'remembered', uri });
  }

  #run(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#updateAll().finally(() => {
      this.#isRunning = false;
    });
  }

  async #updateAll(): Promise<void> {
    for (let due = this.#nextDue(); due !== undefined; due = this.#nextDue()) {
      // Whatever else is on its way belongs to the same update.
      await this.host.hop();
      await this.#update(due);
    }
  }

  #nextDue(): Opened | undefined {
    return [...this.#opened.values()].find(({ isDue }) => isDue);
  }

  async #update(opened: Opened): Promise<void> {
    const { root, index, changed } = opened;
    opened.isDue = false;
    let isNew = false;
    const asking = index.update(changed, (batch) => {
      isNew = true;
      this.#tellBatch(root.uri, batch);
    });
    const summary = await this.#answered(opened, asking);
    if (summary === undefined) return;
    if (isNew) this.host.keep(root, index.entries);
    this.host.tell({ kind: 'done', uri: root.uri, summary });
  }

  /** @returns undefined where the folder was closed, or opened anew, in the meantime */
  async #answered(opened: Opened, asking: Asking<Summary>): Promise<Summary | undefined> {
    const { uri, path } = opened.root;
    const disk = path === undefined ? undefined : this.host.disk?.(path);
    let step = asking.next();
    while (step.done !== true) {
      const answer = disk?.(step.value) ?? (await this.#ask(uri, step.value));
      await this.host.hop();
      if (this.#opened.get(uri) !== opened) return undefined;
      step = asking.next(answer);
    }
    return step.value;
  }

  #ask(uri: string, question: Question): Promise<Answer> {
    const id = ++this.#asks;
    this.host.tell({ kind: 'ask', id, uri, question });
    return new Promise((resolve) => this.#asked.set(id, resolve));
  }

  #tellBatch(uri: string, { found, gone, progress }: Batch): void {
    const records = [...found].map(([path, { body }]: [string, Entry]) => [path, body] as const);
    this.host.tell({ kind: 'batch', uri, found: records, gone, progress });
  }
}

/** So many remembered files are told in one message: taking it must not keep anybody waiting. */
const TOGETHER = 500;
