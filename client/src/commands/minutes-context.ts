/** Keeps the context `minutes.isMinutes`: whether the active document is minutes. Menus and keys ask for it. */
import { commands, type Disposable, type Event, window, workspace } from 'vscode';
import { IS_MINUTES } from '../../../server/src/protocol';
import { isServed } from '../is-served';
import { looksLikeMinutes } from '../judge-document';
import type { Ask } from '../new-minutes';

/** How long nobody types before it is looked again, in milliseconds. */
const QUIET = 400;

/**
 * @param ask the server, which knows the configuration of the project
 * @param isRunning whether it runs: it is not started for this
 * @param onDidChange something else is known
 */
export class MinutesContext implements Disposable {
  #told: boolean | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: readonly Disposable[];

  constructor(
    private readonly ask: Ask,
    private readonly isRunning: () => boolean,
    onDidChange: Event<void>,
  ) {
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.update()),
      workspace.onDidOpenTextDocument(() => this.update()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('minutes')) this.#later();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.#later();
      }),
      onDidChange(() => this.#later()),
    ];
    this.update();
  }

  /** Looks at once. */
  async update(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const isMinutes = await this.#judge();
    // Only the newest answer counts.
    if (asked !== this.#asked || isMinutes === this.#told) return;
    this.#told = isMinutes;
    await commands.executeCommand('setContext', 'minutes.isMinutes', isMinutes);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.update(), QUIET);
  }

  async #judge(): Promise<boolean> {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isServed(document)) return false;
    if (!this.isRunning()) return looksLikeMinutes(document);
    const textDocument = { uri: document.uri.toString() };
    try {
      return (await this.ask<boolean>(IS_MINUTES, { textDocument })) ?? looksLikeMinutes(document);
    } catch {
      return looksLikeMinutes(document);
    }
  }
}
