/** Whether documents are minutes, as the server says, which knows the configuration of the project: its last answers. */
import { type Disposable, EventEmitter, type TextDocument, type Uri } from 'vscode';
import { IS_MINUTES } from '../../server/src/protocol';
import { isServed } from './is-served';
import { looksLikeMinutes } from './judge-document';
import type { Ask } from './new-minutes';

export class KnownVerdicts implements Disposable {
  readonly #known = new Map<string, boolean>();
  readonly #changed = new EventEmitter<Uri>();

  /** The server says of a document for the first time whether it is minutes, or says otherwise than before. */
  readonly onDidChange = this.#changed.event;

  /** @param isRunning whether the server runs: it is not started for this */
  constructor(
    private readonly ask: Ask,
    private readonly isRunning: () => boolean,
  ) {}

  /** The last answer, without waiting; undefined where there is none yet. */
  known(uri: Uri): boolean | undefined {
    return this.#known.get(uri.toString());
  }

  /** Asks the server; where it cannot be asked, the text and the settings decide. */
  async judge(document: TextDocument): Promise<boolean> {
    if (!isServed(document)) return false;
    return (await this.#ask(document)) ?? looksLikeMinutes(document);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #ask({ uri }: TextDocument): Promise<boolean | null> {
    if (!this.isRunning()) return null;
    const key = uri.toString();
    const answer = await this.ask<boolean>(IS_MINUTES, { textDocument: { uri: key } });
    if (answer === null || answer === this.#known.get(key)) return answer;
    this.#known.set(key, answer);
    this.#changed.fire(uri);
    return answer;
  }
}
