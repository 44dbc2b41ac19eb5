/** Diagnostics for clients that wait for them. */
import { quiet } from './hop';
import type { Report, Reports } from './reports';
import type { Session } from './session';

export class PushDiagnostics {
  /** Documents that will be looked at as soon as no further change is queued. */
  readonly #pending = new Set<string>();
  /** Documents for which the client shows something. */
  readonly #shown = new Set<string>();

  constructor(
    readonly session: Session,
    readonly reports: Reports,
  ) {
    session.documents.onChange((uri) => this.#schedule(uri));
    session.documents.onClose((uri) => this.#clear(uri));
  }

  /** Judges all open documents again. */
  refresh(): void {
    for (const uri of this.session.documents.uris()) this.#schedule(uri);
  }

  #schedule(uri: string): void {
    if (this.#pending.has(uri)) return;
    this.#pending.add(uri);
    this.#publish(uri).catch((error: unknown) => this.session.log(`Diagnostics failed: ${error}`));
  }

  async #publish(uri: string): Promise<void> {
    const { documents } = this.session;
    await quiet(() => documents.get(uri));
    this.#pending.delete(uri);
    const snapshot = documents.get(uri);
    if (snapshot === undefined) return;
    const report = await this.reports.of(snapshot);
    // Changed while the settings were asked for: the change has scheduled a report of its own. Or closed.
    if (documents.get(uri) === snapshot) await this.#send(report);
  }

  /** A document that is not minutes is not mentioned, unless it was minutes a moment ago. */
  async #send({ snapshot: { uri, version }, minutes, items }: Report): Promise<void> {
    if (minutes === undefined && !this.#shown.has(uri)) return;
    if (items.length > 0) this.#shown.add(uri);
    else this.#shown.delete(uri);
    const { connection, client } = this.session;
    const diagnostics = [...items];
    await connection.sendDiagnostics({ uri, ...(client.versionedDiagnostics && { version }), diagnostics });
  }

  #clear(uri: string): void {
    if (!this.#shown.delete(uri)) return;
    this.session.connection
      .sendDiagnostics({ uri, diagnostics: [] })
      .catch((error: unknown) => this.session.log(`Clearing diagnostics failed: ${error}`));
  }
}
