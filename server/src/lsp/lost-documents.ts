/**
 * Open documents of which something came that cannot be read. From then on the text of the server is not that of the
 * client: its marks would stand on lines that are right, and its edits would change others than they name. So such a
 * document is closed for the server, until its whole text comes.
 */
import type { NotificationMessage } from 'vscode-languageserver';
import { isRecord } from './json-values';

const OPEN = 'textDocument/didOpen';
const CHANGE = 'textDocument/didChange';
const CLOSE = 'textDocument/didClose';

export class LostDocuments {
  /** URIs as the client writes them. */
  readonly #open = new Set<string>();
  readonly #lost = new Set<string>();

  /** @returns what is to be handled in the place of a notification that can be read */
  right(message: NotificationMessage): readonly NotificationMessage[] {
    const uri = uriIn(message);
    if (uri === undefined) return [message];
    if (message.method === CHANGE && this.#lost.has(uri)) return this.#found(uri, message);
    if (message.method === OPEN) this.#open.add(uri);
    if (message.method === CLOSE) this.#open.delete(uri);
    if (message.method === OPEN || message.method === CLOSE) this.#lost.delete(uri);
    return [message];
  }

  /** @returns the URI of the document that is lost with a notification that cannot be read, if one is */
  wrong(message: NotificationMessage): string | undefined {
    const uri = message.method === OPEN || message.method === CHANGE ? uriIn(message) : undefined;
    if (uri === undefined || !this.#open.has(uri) || this.#lost.has(uri)) return undefined;
    this.#lost.add(uri);
    return uri;
  }

  /** The changes of a lost document: nothing, unless one of them is the whole text. */
  #found(uri: string, message: NotificationMessage): readonly NotificationMessage[] {
    const { params } = message;
    if (!isRecord(params) || !isRecord(params['textDocument']) || !Array.isArray(params['contentChanges']))
      return [];
    const changes: readonly unknown[] = params['contentChanges'];
    const whole = changes.findLastIndex((change) => isRecord(change) && !('range' in change));
    const change = changes[whole];
    if (!isRecord(change)) return [];
    this.#lost.delete(uri);
    const textDocument = { languageId: 'markdown', ...params['textDocument'], text: change['text'] };
    const rest = { ...params, contentChanges: changes.slice(whole + 1) };
    return [
      { ...message, method: OPEN, params: { textDocument } },
      { ...message, params: rest },
    ];
  }
}

/** What closes a document for the server alone. */
export function closing(uri: string): NotificationMessage {
  return { jsonrpc: '2.0', method: CLOSE, params: { textDocument: { uri } } };
}

function uriIn({ params }: NotificationMessage): string | undefined {
  if (!isRecord(params) || !isRecord(params['textDocument'])) return undefined;
  const uri = params['textDocument']['uri'];
  return typeof uri === 'string' ? uri : undefined;
}
