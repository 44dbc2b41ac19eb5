/** Says what has come of indexing a folder: once what is as it should be, and whatever is left out. */
import type { Connection } from 'vscode-languageserver';
import { leftOut } from '../host/left-out';
import type { Summary } from '../host/root-index';
import { t } from '../words/words';

export class IndexReport {
  readonly #told = new Set<string>();

  constructor(readonly connection: Connection) {}

  /**
   * Writes into the output channel what it has not written before.
   * @param uri of the workspace folder
   * @returns the whole in one sentence
   */
  tell(uri: string, summary: Summary): string {
    const known = t('{0} of {1} Markdown files are known', summary.records, summary.files);
    if (this.#isNew(uri)) this.connection.console.info(`${uri}: ${known}`);
    const left = leftOut(summary);
    for (const { what, names } of left) {
      const message = `${uri}: ${names === '' ? what : t('{0}: {1}', what, names)}`;
      if (this.#isNew(message)) this.connection.console.warn(message);
    }
    return left.length === 0 ? known : [known, ...left.map(({ what }) => what)].join('; ');
  }

  #isNew(message: string): boolean {
    const isNew = !this.#told.has(message);
    this.#told.add(message);
    return isNew;
  }
}
