/** What most requests have in common: they are about a document, and are answered only where it is minutes. */
import type { CancellationToken, ResponseError, TextDocumentIdentifier } from 'vscode-languageserver';
import { guard } from './guard';
import { type Minutes, readMinutes } from './read-minutes';
import type { Session } from './session';
import type { Snapshot } from './snapshot';

export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

export interface About<P> {
  readonly minutes: Minutes;
  readonly snapshot: Snapshot;
  readonly params: P;
  /** For work that takes long: whether nobody waits for it any more. */
  readonly token: CancellationToken;
}

export interface Question<P, R> {
  /** For the log. */
  readonly name: string;
  /** The answer about anything that is not minutes. */
  readonly nothing: R;
  /** Whether somebody has asked for it, and is told where it fails. */
  readonly isAsked?: boolean;
  readonly answer: (about: About<P>) => R | Promise<R>;
}

/** Handles a request about a document in the version that it was asked about, whatever is typed meanwhile. */
export function aboutMinutes<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  session: Session,
  { name, nothing, isAsked = false, answer }: Question<P, R>,
): Handler<P, R> {
  return (params, token) => {
    const snapshot = session.documents.get(params.textDocument.uri);
    return guard<R>({ name, token, fallback: nothing, isAsked, log: session.log }, async () => {
      if (snapshot === undefined) return nothing;
      const minutes = await readMinutes(session, snapshot);
      return minutes === undefined ? nothing : answer({ minutes, snapshot, params, token });
    });
  };
}
