/** Shows that a folder is being indexed, where that takes a while. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { INDEXING, type IndexingParams } from '../views-protocol';
import { t } from '../words/words';
import type { Client } from './client';
import { later } from './later';
import type { Pauses } from './pauses';

export class IndexProgress {
  /** Takes back what would show it. */
  #cancel: (() => void) | undefined;
  #reporter: WorkDoneProgressServerReporter | undefined;
  #last = '';
  #done = { done: 0, of: 0 };
  /** Whether a client with views is told how far it is. */
  #isShown = false;

  /** @param uri of the folder */
  constructor(
    readonly uri: string,
    readonly connection: Connection,
    readonly client: Client,
    readonly pauses: Pauses,
  ) {}

  /** Work has begun. */
  start(): void {
    const { progress, views } = this.client;
    if ((!progress && !views) || this.#cancel !== undefined) return;
    this.#last = '';
    this.#done = { done: 0, of: 0 };
    this.#cancel = later(() => (views ? this.#show() : this.#begin()), this.pauses.patience);
  }

  /** @param of how many files have to be read */
  report(done: number, of: number): void {
    if (of === 0) return;
    this.#last = t('{0} of {1} files', done, of);
    this.#done = { done, of };
    if (this.#isShown) this.#tell({ progress: this.#done, known: '' });
    this.#reporter?.report(Math.floor((100 * done) / of), this.#last);
  }

  /** @param message what has come of it */
  done(message: string): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#isShown = false;
    if (this.client.views) this.#tell({ known: message });
    if (this.#reporter === undefined) return;
    this.#reporter.report(100, message);
    this.#reporter.done();
    this.#reporter = undefined;
  }

  /** A view shows it where it shows the rest, and nowhere else. */
  #show(): void {
    this.#isShown = true;
    this.#tell({ progress: this.#done, known: '' });
  }

  #tell(params: Omit<IndexingParams, 'uri'>): void {
    // Whoever is gone need not know.
    this.connection.sendNotification(INDEXING, { uri: this.uri, ...params }).catch(() => {});
  }

  async #begin(): Promise<void> {
    const started = this.#cancel;
    const reporter = await this.connection.window.createWorkDoneProgress().catch(() => undefined);
    // Over while the client answered.
    if (reporter === undefined || started === undefined || started !== this.#cancel) return;
    reporter.begin(t('Reading the minutes of the workspace'), 0, this.#last, false);
    this.#reporter = reporter;
  }
}
