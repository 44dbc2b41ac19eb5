/** Shows that a folder is being indexed, where that takes a while. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { t } from '../words/words';
import type { Client } from './client';
import { later } from './later';
import type { Pauses } from './pauses';

export class IndexProgress {
  /** Takes back what would show it. */
  #cancel: (() => void) | undefined;
  #reporter: WorkDoneProgressServerReporter | undefined;
  #last = '';

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    readonly pauses: Pauses,
  ) {}

  /** Work has begun. */
  start(): void {
    if (!this.client.progress || this.#cancel !== undefined) return;
    this.#last = '';
    this.#cancel = later(() => this.#begin(), this.pauses.patience);
  }

  /** @param of how many files have to be read */
  report(done: number, of: number): void {
    if (of === 0) return;
    this.#last = t('{0} of {1} files', done, of);
    this.#reporter?.report(Math.floor((100 * done) / of), this.#last);
  }

  /** @param message what has come of it */
  done(message: string): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#reporter === undefined) return;
    this.#reporter.report(100, message);
    this.#reporter.done();
    this.#reporter = undefined;
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
