/** The open documents: kept in step with the client, handed out as snapshots. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigPath } from '../config/names';
import { canonicalUri } from '../host/paths';
import { SCHEMES } from '../protocol';
import type { Counting } from './convert';
import type { Edited } from './edits';
import { Snapshot } from './snapshot';
import { synchronized } from './synchronized';

export class Documents {
  readonly #open: TextDocuments<TextDocument>;
  readonly #snapshots = new Map<string, Snapshot>();
  /** The last ones before a change, which the next ones are made from. */
  readonly #outdated = new Map<string, Snapshot>();

  /** Takes over the connection's notifications about documents. */
  constructor(connection: Connection, client: Counting) {
    this.#open = new TextDocuments({ create: TextDocument.create, update: synchronized(client) });
    this.#open.listen(connection);
    this.onChange((uri) => {
      const snapshot = this.#snapshots.get(uri);
      if (snapshot !== undefined) this.#outdated.set(uri, snapshot);
      this.#snapshots.delete(uri);
    });
    this.onClose((uri) => {
      this.#snapshots.delete(uri);
      this.#outdated.delete(uri);
    });
  }

  /**
   * The newest version of a document; the same object until the document changes. Absent where the document is not
   * open, or is one that nobody writes in (the old side of a comparison).
   */
  get(uri: string): Snapshot | undefined {
    const document = this.#open.get(uri);
    if (document === undefined || !SCHEMES.includes(schemeOf(uri)) || isConfigPath(uri)) return undefined;
    const known = this.#snapshots.get(uri);
    if (known !== undefined) return known;
    // The next change alters the document in place, so its text is read now.
    const { version } = document;
    const snapshot = new Snapshot(uri, version, document.getText(), this.#outdated.get(uri));
    this.#outdated.delete(uri);
    this.#snapshots.set(uri, snapshot);
    return snapshot;
  }

  /** What the editor shows of a configuration, saved or not, under the URI by which the client knows it; absent where it is not open. */
  configuration(uri: string): (Omit<Edited, 'source'> & { readonly text: string }) | undefined {
    const canonical = canonicalUri(uri);
    const document = this.#open
      .all()
      .find((open) => isConfigPath(open.uri) && canonicalUri(open.uri) === canonical);
    return document && { uri: document.uri, version: document.version, text: document.getText() };
  }

  uris(): readonly string[] {
    return this.#open.keys();
  }

  /** Calls back after a document was opened or changed. */
  onChange(listener: (uri: string) => void): void {
    this.#open.onDidChangeContent(({ document }) => listener(document.uri));
  }

  /** Calls back after a document was opened. */
  onOpen(listener: () => void): void {
    this.#open.onDidOpen(listener);
  }

  /** Calls back after a document was saved. */
  onSave(listener: (uri: string) => void): void {
    this.#open.onDidSave(({ document }) => listener(document.uri));
  }

  /** Calls back after a document was closed. */
  onClose(listener: (uri: string) => void): void {
    this.#open.onDidClose(({ document }) => listener(document.uri));
  }
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':')).toLowerCase();
}
