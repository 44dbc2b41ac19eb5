/** The tokens that a client was told last of each document: next time it is told only what has changed. */
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

interface Report {
  readonly id: string;
  /** As LSP writes them, five a token. */
  readonly data: readonly number[];
}

export class TokenReports {
  readonly #last = new Map<string, Report>();
  #count = 0;

  all(uri: string, data: number[]): SemanticTokens {
    return { resultId: this.#remember(uri, data), data };
  }

  /** What has changed since a report, where it was the last one; else all. */
  changed(uri: string, since: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(uri);
    if (last?.id !== since) return this.all(uri, data);
    const edit = difference(last.data, data);
    if (edit === undefined) return { resultId: last.id, edits: [] };
    return { resultId: this.#remember(uri, data), edits: [edit] };
  }

  /** Has to be called when a document is closed. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #remember(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#last.set(uri, { id, data });
    return id;
  }
}

/** The one edit between what both have at the start and at the end; undefined where they are the same. */
function difference(
  before: readonly number[],
  now: readonly number[],
): { start: number; deleteCount: number; data: number[] } | undefined {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return undefined;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  return { start, deleteCount: before.length - start - end, data: now.slice(start, now.length - end) };
}
