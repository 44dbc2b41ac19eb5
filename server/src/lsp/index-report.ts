/** Says what has come of indexing a folder: once what is as it should be, and whatever is left out. */
import type { Connection } from 'vscode-languageserver';
import type { Archive } from '../archive/archive';
import { leftOut } from '../host/left-out';
import type { Summary } from '../host/root-index';
import { t } from '../words/words';

export class IndexReport {
  readonly #told = new Set<string>();

  constructor(readonly connection: Connection) {}

  /**
   * Writes into the output channel what it has not written before.
   * @param uri of the workspace folder
   * @param archive what is known of it; undefined where nothing could be
   * @returns the whole in one sentence
   */
  tell(uri: string, summary: Summary, archive: Archive | undefined): string {
    const known = knownOf(summary, archive);
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

/** What the files are; those that are neither minutes nor RFCs are not unread, they have nothing to say. */
function knownOf({ files }: Summary, archive: Archive | undefined): string {
  const all = archive?.size ?? 0;
  const rfcs = archive?.rfcs.length ?? 0;
  const minutes = all - rfcs;
  const others = files - all;
  return [
    minutes === 1 ? t('1 file of minutes') : t('{0} files of minutes', minutes),
    ...(rfcs > 0 ? [rfcs === 1 ? t('1 RFC') : t('{0} RFCs', rfcs)] : []),
    ...(others > 0
      ? [others === 1 ? t('1 other Markdown file') : t('{0} other Markdown files', others)]
      : []),
  ].join(' · ');
}
