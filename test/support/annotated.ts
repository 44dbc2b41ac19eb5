import { encodeTokens } from '../../server/src/lsp/encode-tokens';
import type { Meeting } from '../../server/src/minutes/meeting';
import { folding } from '../../server/src/service/folding';
import { inlayHints } from '../../server/src/service/inlay-hints';
import { lenses } from '../../server/src/service/lenses';
import { semanticTokens } from '../../server/src/service/semantic-tokens';

/** All that is drawn in and beside the text of a meeting. */
export function annotated(meeting: Meeting): object {
  const runs = semanticTokens(meeting);
  const spans = runs.flatMap(({ from, tokens }) =>
    tokens.map(({ span: { start, end } }) => ({ start: from + start, end: from + end })),
  );
  for (const [index, { start }] of spans.entries())
    if (start < (spans[index - 1]?.end ?? 0))
      throw new Error(`A token begins at ${start}, within another one`);
  return {
    tokens: encodeTokens(meeting.source, runs, { positionEncoding: 'utf-16' }),
    lenses: lenses(meeting),
    hints: inlayHints(meeting, { start: 0, end: meeting.source.text.length }),
    folding: folding(meeting),
  };
}
