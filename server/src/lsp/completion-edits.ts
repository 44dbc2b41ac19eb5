/** What accepting a completion changes, in the form in which the client can do it. */
import type { CompletionItem } from 'vscode-languageserver';
import { lineIndexAt, type Source } from '../markdown/source';
import type { Completion } from '../service/completion';
import type { Client } from './client';
import { toRange } from './convert';

/**
 * A client that is not known to insert several lines gets the first as the completion, and those below as a further edit:
 * Neovim 0.7 writes NUL into the text for a line ending, and the latest drops what is behind it. Where a client
 * makes no further edits, the first line is there, and what is missing below is a finding with its fix.
 */
export function completionEdits(
  source: Source,
  { insert, replace }: Completion,
  client: Client,
): Pick<CompletionItem, 'textEdit' | 'additionalTextEdits'> {
  const [line = ''] = insert.split(/\r\n?|\n/u, 1);
  const isWhole = client.multilineCompletions || line === insert;
  const textEdit = { range: toRange(source, replace, client), newText: isWhole ? insert : line };
  // A further edit must not touch the first, so it begins the next line, which there has to be.
  const next = isWhole ? undefined : source.lines.at(lineIndexAt(source, replace.end) + 1)?.start;
  if (next === undefined) return { textEdit };
  const range = toRange(source, { start: next, end: next }, client);
  return { textEdit, additionalTextEdits: [{ range, newText: endedNotBegun(insert.slice(line.length)) }] };
}

/** Lines that follow a line ending, with that behind them. */
function endedNotBegun(lines: string): string {
  const [ending = ''] = /^(?:\r\n?|\n)/u.exec(lines) ?? [];
  return lines.slice(ending.length) + ending;
}
