/** Keeps the context `minutes.isMinutes`: whether the active document is minutes. Menus and keys ask for it. */
import { commands, type Disposable, type Event, window, workspace } from 'vscode';
import type { KnownVerdicts } from '../known-verdicts';

/** How long nobody types before it is looked again, in milliseconds. */
const QUIET = 400;

/** @param onDidChange something else is known */
export class MinutesContext implements Disposable {
  #told: boolean | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: readonly Disposable[];

  constructor(
    private readonly verdicts: KnownVerdicts,
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
    return document !== undefined && (await this.verdicts.judge(document));
  }
}
