/** What the server tells of itself: for everything that shows what it knows. */
import { type Disposable, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { INDEXING, type IndexingParams, MINUTES_CHANGED } from '../../server/src/views-protocol';

export class ServerNews implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #indexing = new EventEmitter<IndexingParams>();

  #isDown = false;

  /** Whether it was to run, and does not: it did not start, or ended too often. */
  get isDown(): boolean {
    return this.#isDown;
  }

  /** Something else is known, though nobody has typed. */
  readonly onDidChange = this.#changed.event;
  /** More of a workspace folder is known. */
  readonly onDidIndex = this.#indexing.event;

  /** Listens to a client, which need not run yet. */
  follow(client: BaseLanguageClient): readonly Disposable[] {
    return [
      // One that ends is often started again at once.
      client.onDidChangeState(() => queueMicrotask(() => this.#look(client.state))),
      client.onNotification(MINUTES_CHANGED, () => this.#changed.fire()),
      client.onNotification(INDEXING, (params: IndexingParams) => this.#indexing.fire(params)),
    ];
  }

  #look(state: State): void {
    const isDown = state === State.Stopped || state === State.StartFailed;
    const isOther = isDown !== this.#isDown;
    this.#isDown = isDown;
    // From now on it can be asked; one that starts again after a failure knows everything anew.
    if (isOther || state === State.Running) this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#indexing.dispose();
  }
}
