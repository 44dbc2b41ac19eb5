/** What the files of each workspace folder say, learned in the background and kept right. */
import type { Connection } from 'vscode-languageserver';
import type { Archive } from '../archive/archive';
import type { StartIndexer } from '../host/indexer-link';
import type { FromIndexer } from '../host/indexer-messages';
import { canonicalUri } from '../host/paths';
import type { Knowledge } from '../minutes/knowledge';
import { ChangedFiles } from './changed-files';
import type { Client } from './client';
import { answerFromClient } from './client-files';
import type { Documents } from './documents';
import { type Change, FolderMemory } from './folder-memory';
import type { Folders } from './folders';
import { IndexProgress } from './index-progress';
import { IndexReport } from './index-report';
import { Indexing } from './indexing';
import { PAUSES, type Pauses } from './pauses';
import { rootOf } from './roots';
import type { SettingsStore } from './settings-store';
import { ShownTexts } from './shown-texts';
import { watchMinutes } from './watch-minutes';

/** What the store needs besides its client. */
export interface Indexes {
  readonly start: StartIndexer;
  /** Path of the folder in which they are kept from one start to the next. */
  readonly cache: string | undefined;
  readonly pauses: Pauses;
}

/** Of the session that the store belongs to. */
interface Around {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly folders: Folders;
  readonly settings: SettingsStore;
}

/**
 * A folder is indexed when the first minutes in it are asked for. Its archive is complete or not there at all, and nobody
 * waits for it.
 */
export class ArchiveStore {
  readonly connection: Connection;
  readonly client: Client;
  readonly folders: Folders;
  readonly settings: SettingsStore;
  readonly #memories = new Map<string, FolderMemory>();
  /** The folders of which the user wants to know nothing. Theirs are kept, so that nobody asks again with each question. */
  readonly #off = new Set<string>();
  readonly #indexing: Indexing | undefined;
  readonly #changed: ChangedFiles;
  readonly #shown: ShownTexts;
  readonly #report: IndexReport;
  readonly #pauses: Pauses;
  #notify: (change: Change) => void = () => {};
  #isWatching = false;

  /** @param indexes absent where the host cannot index */
  constructor({ connection, client, documents, folders, settings }: Around, indexes: Indexes | undefined) {
    this.connection = connection;
    this.client = client;
    this.folders = folders;
    this.settings = settings;
    const log = (message: string): void => connection.console.error(message);
    this.#report = new IndexReport(connection);
    this.#indexing =
      indexes &&
      new Indexing(indexes.start, indexes.cache, {
        message: (message) => this.#take(message),
        lost: () => this.#lose(),
        log,
      });
    this.#pauses = indexes?.pauses ?? PAUSES;
    this.#changed = new ChangedFiles(
      (uri, paths) => this.#change(uri, paths),
      (root, folder) => this.#memories.get(root)?.hasBelow(folder) === true,
      this.#pauses,
    );
    this.#shown = new ShownTexts(documents, (uri, text) => this.#show(uri, text), this.#pauses);
    connection.onExit(() => this.#indexing?.stop());
  }

  /** What is known of the workspace folder around a document; undefined where nothing is, or not yet all. */
  of(uri: string): Archive | undefined {
    const root = this.#rootUriOf(uri);
    if (root === undefined || this.#indexing === undefined) return undefined;
    return (this.#memories.get(root) ?? this.#remember(root)).archive;
  }

  /** The same, for what somebody has asked for and can wait: once all is known, if ever. */
  async whole(uri: string): Promise<Archive | undefined> {
    const root = this.#rootUriOf(uri);
    const archive = this.of(uri);
    if (archive !== undefined || root === undefined) return archive;
    await this.#memories.get(root)?.settled;
    return this.of(uri);
  }

  /** Whether the workspace folder around a document is being read for the first time. */
  isReading(uri: string): boolean {
    return this.#memories.get(this.#rootUriOf(uri) ?? '')?.isReading === true;
  }

  /** What is known in a document: what its project knows, and what the other files say. */
  knowledge(base: Knowledge, uri: string): Knowledge {
    return this.of(uri)?.knowledge(base, canonicalUri(uri)) ?? base;
  }

  /** All archives that there are. */
  all(): readonly Archive[] {
    return [...this.#memories.values()].flatMap(({ archive }) => archive ?? []);
  }

  /** Calls back after an archive has changed. */
  onChange(listener: (change: Change) => void): void {
    this.#notify = listener;
  }

  /** Has to be called where files or folders were made, changed or deleted. */
  changed(uris: readonly string[]): void {
    this.#changed.add([...this.#memories.keys()], uris);
  }

  /**
   * Has to be called where any file may have changed, or a configuration has, which may say of any file that it is
   * minutes. What has not changed is not read.
   */
  lookAgain(): void {
    for (const root of this.#memories.keys()) this.#changed.addAll(root);
  }

  /** Has to be called where settings changed, or workspace folders came or went. */
  settle(): void {
    const roots = new Set(this.folders.uris.map(withoutSlash));
    for (const root of this.#memories.keys()) {
      if (roots.has(root)) this.#open(root);
      else this.#forget(root);
    }
  }

  #rootUriOf(uri: string): string | undefined {
    const folder = this.folders.around(uri);
    if (folder === undefined) return undefined;
    const root = withoutSlash(folder);
    return root.startsWith('file:') || this.client.files ? root : undefined;
  }

  #remember(root: string): FolderMemory {
    const memory = this.#newMemory(root);
    this.#memories.set(root, memory);
    if (!this.#isWatching) watchMinutes(this.connection, this.client);
    this.#isWatching = true;
    this.#open(root);
    return memory;
  }

  #forget(root: string): void {
    this.#memories.get(root)?.progress.done('');
    this.#memories.get(root)?.giveUp();
    this.#memories.delete(root);
    this.#off.delete(root);
    this.#indexing?.close(root);
  }

  /** Whoever has shown what was known has to hear that it is known no more. */
  #switchOff(root: string, memory: FolderMemory): void {
    if (this.#off.has(root)) return;
    const wasKnown = memory.archive !== undefined;
    this.#forget(root);
    const nothing = this.#newMemory(root);
    nothing.giveUp();
    this.#memories.set(root, nothing);
    this.#off.add(root);
    if (wasKnown) this.#notify('said');
  }

  #switchOn(root: string): FolderMemory {
    const memory = this.#newMemory(root);
    this.#memories.set(root, memory);
    this.#off.delete(root);
    return memory;
  }

  /** Asks the client for what it says of a folder; where that is what it said before, nothing happens. */
  async #open(uri: string): Promise<void> {
    const settings = await this.settings.of(uri);
    const hidden = await this.settings.hiddenFiles(uri);
    const known = this.#memories.get(uri);
    // Gone while the client answered.
    if (known === undefined) return;
    if (!settings.enable) return this.#switchOff(uri, known);
    const memory = this.#off.has(uri) ? this.#switchOn(uri) : known;
    const root = rootOf(uri, this.folders.uris, { settings, hidden });
    if (JSON.stringify(root) === JSON.stringify(memory.root)) return;
    memory.root = root;
    this.#indexing?.open(root);
    this.#begin(memory);
    // Which of them lie in which folder may have changed.
    this.#shown.tellAll();
  }

  #change(uri: string, paths: readonly string[] | undefined): void {
    if (this.#off.has(uri)) return;
    this.#begin(this.#memories.get(uri));
    this.#indexing?.post({ kind: 'changed', uri, ...(paths && { paths }) });
  }

  /** Where nobody works, nothing would ever be done. */
  #begin(memory: FolderMemory | undefined): void {
    if (this.#indexing?.isRunning) memory?.progress.start();
  }

  #show(uri: string, text: string | undefined): void {
    const root = this.#rootUriOf(uri);
    if (root === undefined || this.#memories.get(root)?.root === undefined) return;
    const path = decodeURIComponent(canonicalUri(uri).slice(root.length + 1));
    this.#indexing?.post({ kind: 'text', uri: root, path, ...(text !== undefined && { text }) });
  }

  #take(message: FromIndexer): void {
    if (message.kind === 'note') {
      this.connection.console.warn(message.message);
      return;
    }
    // Also of a folder that was closed in the meantime: the indexer goes on with nothing else until it is answered.
    if (message.kind === 'ask') {
      const { id, uri, question } = message;
      answerFromClient(this.connection, uri, question).then((answer) =>
        this.#indexing?.post({ kind: 'answer', id, answer }),
      );
      return;
    }
    const memory = this.#memories.get(message.uri);
    // Closed in the meantime.
    if (memory === undefined) return;
    if (message.kind === 'batch') memory.take(message);
    else {
      memory.complete((change) => {
        if (message.kind === 'done')
          memory.progress.done(this.#report.tell(message.uri, message.summary, memory.archive));
        if (change !== undefined) this.#notify(change);
      });
    }
  }

  /** The indexer has died: what it told is no longer kept right. The next one tells everything anew. */
  #lose(): void {
    for (const [uri, old] of this.#memories) {
      const { root, progress } = old;
      if (this.#off.has(uri)) continue;
      progress.done('');
      old.giveUp();
      const memory = this.#newMemory(uri);
      memory.root = root;
      this.#memories.set(uri, memory);
      // Whoever asks the client for its settings asks for the memory that was there.
      if (root === undefined) this.#open(uri);
    }
    this.#shown.tellAll();
    this.#notify('said');
  }

  #newMemory(uri: string): FolderMemory {
    const progress = new IndexProgress(uri, this.connection, this.client, this.#pauses);
    const memory = new FolderMemory(progress, (message) => this.connection.console.error(message));
    if (this.#indexing?.hasFailed === true) memory.giveUp();
    return memory;
  }
}

function withoutSlash(uri: string): string {
  return canonicalUri(uri).replace(/\/$/, '');
}
