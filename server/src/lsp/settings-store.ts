/** Where the settings of a document come from: asked of the client and remembered until they change. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { noRule } from '../config/no-rule';
import type { Client } from './client';
import { readSettings, type Settings } from './settings';

const HIDDEN = 'files.exclude';

export class SettingsStore {
  /** By document, while its client can be asked; an answer that is still on its way is remembered as well. */
  readonly #asked = new Map<string, Promise<Settings>>();
  readonly #complaints = new Set<string>();
  #changes = 0;
  #pushed: Settings;
  #notify: () => void = () => {};

  /** @param initial `{ minutes: { … } }`, from clients that cannot be asked */
  constructor(
    readonly connection: Connection,
    readonly client: Client,
    initial: unknown,
  ) {
    this.#pushed = this.#read(minutesSection(initial));
    connection.onDidChangeConfiguration(({ settings }) => this.#changed(settings));
  }

  /** The settings of a document; what the client pushed, or the defaults, where it cannot be asked. */
  async of(uri: string): Promise<Settings> {
    if (!this.client.configuration) return this.#pushed;
    const changes = this.#changes;
    const answer = this.#asked.get(uri) ?? this.#ask(uri);
    this.#asked.set(uri, answer);
    const settings = await answer;
    // Changed while the client answered: what it said then may come later than what it says now.
    return changes === this.#changes ? settings : this.of(uri);
  }

  /** Which files and folders the editor does not show in a workspace folder, as the client says it: `{ "**\/out": true }`. */
  async hiddenFiles(folder: string): Promise<unknown> {
    if (!this.client.configuration) return undefined;
    return this.connection.workspace
      .getConfiguration({ scopeUri: folder, section: HIDDEN })
      .catch((error: unknown) => this.#complain(`the client did not say which files it hides: ${error}`));
  }

  /** Has to be called when a document is closed. */
  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  /** Asks the client to report changes, where it wants to be asked. */
  watch(): void {
    if (!this.client.dynamicConfiguration) return;
    this.connection.client
      .register(DidChangeConfigurationNotification.type, { section: ['minutes', HIDDEN] })
      .catch((error: unknown) => this.#complain(`the client does not report changed settings: ${error}`));
  }

  /** Calls back after settings changed, of whatever document. */
  onChange(listener: () => void): void {
    this.#notify = listener;
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      const section: unknown = await this.connection.workspace.getConfiguration({
        scopeUri: uri,
        section: 'minutes',
      });
      return section === null || section === undefined ? this.#pushed : this.#read(section);
    } catch (error) {
      this.#complain(`the client did not say what its settings are: ${error}`);
      return this.#pushed;
    }
  }

  #changed(settings: unknown): void {
    this.#changes++;
    this.#asked.clear();
    this.#complaints.clear();
    // Clients that are asked send no settings here, which must not undo what they sent before.
    if (minutesSection(settings) !== undefined) this.#pushed = this.#read(minutesSection(settings));
    this.#notify();
  }

  #read(section: unknown): Settings {
    const settings = readSettings(section, (problem) => this.#complain(problem));
    for (const rule of Object.keys(settings.severities)) {
      const problem = noRule(rule);
      if (problem !== undefined) this.#complain(problem);
    }
    return settings;
  }

  /** Once for all documents. */
  #complain(problem: string): void {
    if (this.#complaints.has(problem)) return;
    this.#complaints.add(problem);
    this.connection.console.warn(problem);
  }
}

function minutesSection(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'minutes' in settings
    ? settings.minutes
    : undefined;
}
