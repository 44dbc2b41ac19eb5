/** The texts in the editor, told when nobody has typed in them for a moment: they count before those on the disk. */
import type { Documents } from './documents';
import { later } from './later';
import type { Pauses } from './pauses';

export class ShownTexts {
  /** By document: takes back what would tell it. */
  readonly #waiting = new Map<string, () => void>();
  readonly #told = new Set<string>();

  /** @param tell is given the text of a document that somebody writes in, and nothing when it was closed */
  constructor(
    readonly documents: Documents,
    readonly tell: (uri: string, text: string | undefined) => void,
    { typing }: Pauses,
  ) {
    documents.onChange((uri) => {
      this.#waiting.get(uri)?.();
      this.#waiting.set(
        uri,
        later(() => this.#tell(uri), typing),
      );
    });
    documents.onClose((uri) => {
      this.#waiting.get(uri)?.();
      this.#waiting.delete(uri);
      if (this.#told.delete(uri)) tell(uri, undefined);
    });
  }

  /** Tells all of them, to somebody who knows none. */
  tellAll(): void {
    for (const uri of this.documents.uris()) this.#tell(uri);
  }

  #tell(uri: string): void {
    this.#waiting.delete(uri);
    const snapshot = this.documents.get(uri);
    if (snapshot === undefined) return;
    this.#told.add(uri);
    this.tell(uri, snapshot.text);
  }
}
