/** Edits of the service as what our own requests answer. */
import { applyEdits, type Edit } from '../markdown/edit';
import { readSource } from '../markdown/source';
import type { EditsResult } from '../protocol';
import type { About } from './about-minutes';
import { type Counting, toPosition, toRange } from './convert';

/** @param cursor in the text after the edits, in UTF-16 code units */
export function toEditsResult(
  { minutes: { meeting }, snapshot }: About<unknown>,
  client: Counting,
  edits: readonly Edit[],
  cursor?: number,
): EditsResult {
  const { source } = meeting;
  return {
    version: snapshot.version,
    edits: edits.map(({ span, text }) => ({ range: toRange(source, span, client), newText: text })),
    ...(cursor !== undefined && {
      position: toPosition(readSource(applyEdits(source.text, edits)), cursor, client),
    }),
  };
}
