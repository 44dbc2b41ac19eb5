/** The view of all meetings of the workspace. */
import { commands, type Disposable } from 'vscode';
import { ARCHIVE_ITEMS, type ArchiveItemsResult, type ItemShown } from '../../../server/src/views-protocol';
import type { Ask } from '../new-minutes';
import type { ServerNews } from '../server-news';
import { ItemView } from './item-view';

export class ArchiveView extends ItemView {
  readonly #subscriptions: readonly Disposable[];
  /** Whether a workspace folder was being read when somebody looked last. */
  #isReading = false;

  /** @param ask does not start the server; null where it does not run */
  constructor(ask: Ask, news: ServerNews) {
    super('minutes.archive', (path) => this.#ask(ask, path));
    this.#subscriptions = [
      news.onDidChange(() => this.refresh()),
      // A folder in which nothing was found is no change.
      news.onDidIndex(({ progress }) => {
        if (progress === undefined && this.#isReading) this.refresh();
      }),
    ];
  }

  override dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    super.dispose();
  }

  async #ask(ask: Ask, path: readonly string[]): Promise<readonly ItemShown[]> {
    const result = await ask<ArchiveItemsResult>(ARCHIVE_ITEMS, { path });
    if (path.length === 0) {
      this.#isReading = result?.isReading === true;
      // That there is nothing, and that nobody can say it, look the same.
      const reading = result === null ? 'unknown' : this.#isReading;
      commands.executeCommand('setContext', 'minutes.reading', reading);
    }
    return result?.items ?? [];
  }
}
