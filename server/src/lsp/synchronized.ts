/** Changes of documents as clients send them: in the units in which they count the characters of a line. */
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Counting } from './convert';
import { offsetBehind, type PositionEncoding } from './position-encoding';

type Update = (
  document: TextDocument,
  changes: TextDocumentContentChangeEvent[],
  version: number,
) => TextDocument;

/** How the documents of a client are kept in step with its own. */
export function synchronized({ positionEncoding }: Counting): Update {
  if (positionEncoding === 'utf-16') return TextDocument.update;
  // The places of each change are those after the one before.
  return (document, changes, version) =>
    changes.reduce(
      (before, change) => TextDocument.update(before, [inUtf16(before, change, positionEncoding)], version),
      document,
    );
}

function inUtf16(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  return {
    range: { start: position(document, start, encoding), end: position(document, end, encoding) },
    text: change.text,
  };
}

function position(
  document: TextDocument,
  { line, character }: Position,
  encoding: PositionEncoding,
): Position {
  const text = document.getText({ start: { line, character: 0 }, end: { line, character: FAR } });
  return { line, character: offsetBehind(text, { start: 0, end: text.length }, character, encoding) };
}

/** Behind the end of any line. */
const FAR = 2 ** 31 - 1;
