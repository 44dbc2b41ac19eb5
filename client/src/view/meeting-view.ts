/** The view of the meeting whose minutes are open. */
import { commands, type Disposable } from 'vscode';
import {
  DOCUMENT_STATUS,
  type DocumentStatus,
  type ItemShown,
  MEETING_ITEMS,
  type MeetingItemsResult,
} from '../../../server/src/views-protocol';
import type { Ask } from '../new-minutes';
import type { ServerNews } from '../server-news';
import type { ShownDocument } from '../shown-document';
import { ItemView } from './item-view';

export class MeetingView extends ItemView {
  readonly #subscriptions: readonly Disposable[];

  /** @param ask does not start the server; null where it does not run */
  constructor(shown: ShownDocument, ask: Ask, news: ServerNews) {
    super('minutes.meeting', (path) => this.#ask(shown, ask, path));
    this.#subscriptions = [shown.onDidChange(() => this.refresh()), news.onDidChange(() => this.refresh())];
  }

  override dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    super.dispose();
  }

  async #ask(shown: ShownDocument, ask: Ask, path: readonly string[]): Promise<readonly ItemShown[]> {
    const { document } = shown;
    const params = document && { textDocument: { uri: document.uri.toString() }, path };
    const result = params ? await ask<MeetingItemsResult>(MEETING_ITEMS, params) : null;
    // That it is no minutes, and that nobody can say it, look the same.
    const status = params && result === null ? await ask<DocumentStatus>(DOCUMENT_STATUS, params) : null;
    // Another document is shown by now, for which everything is asked for anew.
    if (document !== shown.document) return [];
    if (path.length === 0) this.#describe(result, document === undefined ? 'none' : insteadOf(status));
    return result?.items ?? [];
  }

  #describe(result: MeetingItemsResult | null, nothing: Instead): void {
    this.view.description = result?.name ?? '';
    // For what stands in its place where there is nothing to show.
    commands.executeCommand('setContext', 'minutes.shown', result === null ? nothing : 'minutes');
  }
}

/** Why nothing is shown: there is no document, or it is no minutes, is switched off, or is known to nobody. */
type Instead = 'none' | 'other' | 'off' | 'unknown';

function insteadOf(status: DocumentStatus | null): Instead {
  if (status === null || status.minutes) return 'unknown';
  return status.reason === 'off' ? 'off' : 'other';
}
