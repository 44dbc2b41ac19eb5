/** The view of the meeting whose minutes are open. */
import { commands, type Disposable, type TreeView, window } from 'vscode';
import { MEETING_ITEMS, type MeetingItemsResult } from '../../../server/src/views-protocol';
import type { Ask } from '../new-minutes';
import type { ServerNews } from '../server-news';
import type { ShownDocument } from '../shown-document';
import { ItemTree } from './item-tree';
import type { Node } from './tree-item';

export class MeetingView implements Disposable {
  readonly tree = new ItemTree((path) => this.#ask(path));
  readonly view: TreeView<Node>;
  readonly #subscriptions: readonly Disposable[];
  /** Whether something has changed that nobody has seen. */
  #isOld = false;

  /** @param ask does not start the server; null where it does not run */
  constructor(
    readonly shown: ShownDocument,
    readonly ask: Ask,
    news: ServerNews,
  ) {
    this.view = window.createTreeView('minutes.meeting', { treeDataProvider: this.tree });
    this.#subscriptions = [
      this.view,
      shown.onDidChange(() => this.#refresh()),
      news.onDidChange(() => this.#refresh()),
      this.view.onDidChangeVisibility(() => {
        if (this.#isOld) this.#refresh();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** What nobody sees is not asked for. */
  #refresh(): void {
    this.#isOld = !this.view.visible;
    if (this.view.visible) this.tree.refresh();
  }

  async #ask(path: readonly string[]): Promise<MeetingItemsResult['items']> {
    const { document } = this.shown;
    const params = document && { textDocument: { uri: document.uri.toString() }, path };
    const result = params ? await this.ask<MeetingItemsResult>(MEETING_ITEMS, params) : null;
    // Another document is shown by now, for which everything is asked for anew.
    if (document !== this.shown.document) return [];
    if (path.length === 0) this.#describe(result);
    return result?.items ?? [];
  }

  #describe(result: MeetingItemsResult | null): void {
    this.view.description = result?.name ?? '';
    const other = this.shown.document === undefined ? 'none' : 'other';
    // For what stands in its place where there is nothing to show.
    commands.executeCommand('setContext', 'minutes.shown', result === null ? other : 'minutes');
  }
}
