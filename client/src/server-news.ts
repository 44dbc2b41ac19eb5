/** What the server tells of itself: for everything that shows what it knows. */
import { type Disposable, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { INDEXING, type IndexingParams, MINUTES_CHANGED } from '../../server/src/views-protocol';

export class ServerNews implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #indexing = new EventEmitter<IndexingParams>();

  /** Something else is known, though nobody has typed. */
  readonly onDidChange = this.#changed.event;
  /** More of a workspace folder is known. */
  readonly onDidIndex = this.#indexing.event;

  /** Listens to a client, which need not run yet. */
  follow(client: BaseLanguageClient): readonly Disposable[] {
    return [
      client.onNotification(MINUTES_CHANGED, () => this.#changed.fire()),
      client.onNotification(INDEXING, (params: IndexingParams) => this.#indexing.fire(params)),
    ];
  }

  /** Has to be called when the server runs: now it can be asked. */
  ready(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#indexing.dispose();
  }
}
