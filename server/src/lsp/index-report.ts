/** Says what has come of indexing a folder: once what is as it should be, and whatever is left out. */
import type { Connection } from 'vscode-languageserver';
import { LARGEST_FILE, LIMITS } from '../host/ground';
import type { Summary } from '../host/root-index';

/** So many names are told; the rest is a number. */
const MOST_NAMES = 5;

export class IndexReport {
  readonly #told = new Set<string>();

  constructor(readonly connection: Connection) {}

  /**
   * Writes into the output channel what it has not written before.
   * @param uri of the workspace folder
   * @returns the whole in one sentence
   */
  tell(uri: string, summary: Summary): string {
    const { files, records, isPartial, large, unreadable } = summary;
    if (!this.#told.has(uri))
      this.connection.console.info(`${uri}: ${records} of ${files} Markdown files are known`);
    this.#told.add(uri);
    const left = [
      isPartial
        ? `more than ${LIMITS.files} Markdown files or ${LIMITS.folders} folders, the rest of which is left out`
        : '',
      some(large, `files of more than ${LARGEST_FILE / 1e6} MB, which are left out`),
      some(
        [...unreadable].map(([path, why]) => `${path || '.'} (${why})`),
        'folders that cannot be looked into',
      ),
    ].filter((one) => one !== '');
    for (const one of left) this.#warn(`${uri}: there are ${one}`);
    return left.length === 0 ? `${records} of ${files} files` : `There are ${left.map(short).join('; ')}`;
  }

  #warn(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.connection.console.warn(message);
  }
}

function some(names: readonly string[], what: string): string {
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${what}: ${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

function short(message: string): string {
  return message.replace(/: .*/s, '');
}
