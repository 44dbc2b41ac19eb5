/** What the server tells of itself: for everything that shows what it knows. */
import { type Disposable, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
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
      // From now on it can be asked; one that starts again after a failure knows everything anew.
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#changed.fire();
      }),
      client.onNotification(MINUTES_CHANGED, () => this.#changed.fire()),
      client.onNotification(INDEXING, (params: IndexingParams) => this.#indexing.fire(params)),
    ];
  }

  dispose(): void {
    this.#changed.dispose();
    this.#indexing.dispose();
  }
}
