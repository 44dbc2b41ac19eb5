/** Ranges of what records tell of files: they count UTF-16 code units, so that other clients need the text. */
import type { Range } from 'vscode-languageserver';
import { canonicalUri, pathOfUri } from '../host/paths';
import { readSource, type Source } from '../markdown/source';
import { toRange } from './convert';
import type { Session } from './session';

/** Where something is in one line of a file: both from 0, the character and the length in UTF-16 code units. */
export interface RecordPlace {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/** Gives ranges as the client counts; a file is read once, and only for a client that does not count as records do. */
export function recordRanges({
  client,
  documents,
  readFile,
}: Pick<Session, 'client' | 'documents' | 'readFile'>): (uri: string, place: RecordPlace) => Range {
  const sources = new Map<string, Source | undefined>();
  const sourceOf = (uri: string): Source | undefined => {
    const open = documents.uris().find((own) => canonicalUri(own) === canonicalUri(uri));
    if (open !== undefined) return documents.get(open)?.source;
    const path = pathOfUri(uri);
    const text = path === undefined ? undefined : readFile?.(path);
    return text === undefined ? undefined : readSource(text);
  };
  return (uri, { line, character, length }) => {
    const range = { start: { line, character }, end: { line, character: character + length } };
    if (client.positionEncoding === 'utf-16') return range;
    if (!sources.has(uri)) sources.set(uri, sourceOf(uri));
    const source = sources.get(uri);
    const own = source?.lines.at(line);
    // Of a file that is gone, or was cut short since, only what the record tells is known.
    if (source === undefined || own === undefined) return range;
    const start = Math.min(own.start + character, own.end);
    return toRange(source, { start, end: Math.min(start + length, own.end) }, client);
  };
}
