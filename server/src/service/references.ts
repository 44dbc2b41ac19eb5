/** Where somebody, or an RFC, is named in a meeting. */
import type { Span } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { occurrenceAt, occurrencesOf } from '../minutes/occurrences';
import { rfcMentionAt, sameRfc } from '../minutes/rfc-mentions';

export interface Place {
  readonly span: Span;
  /** An entry of a list, the heading of a topic: what the other places refer to. */
  readonly declares: boolean;
  /** A label: here somebody speaks. Elsewhere people are spoken of. */
  readonly speaks: boolean;
}

/** All places that mean the same as the one at an offset (UTF-16 code units), in the order of the text. */
export function places(meeting: Meeting, offset: number): readonly Place[] {
  const occurrence = occurrenceAt(meeting, offset);
  if (occurrence !== undefined) {
    return occurrencesOf(meeting, occurrence).map(({ kind, span }) => ({
      span,
      declares: kind === 'entry' || kind === 'short',
      speaks: kind === 'label',
    }));
  }
  const rfc = rfcMentionAt(meeting, offset);
  const mentions = rfc === undefined ? [] : withoutHeadings(sameRfc(meeting, rfc));
  return mentions.map(({ kind, span }) => ({ span, declares: kind === 'topic', speaks: false }));
}

/** A reference in the heading of its topic is that heading. */
function withoutHeadings<T extends { readonly kind: string; readonly span: Span }>(
  all: readonly T[],
): readonly T[] {
  const topics = all.filter(({ kind }) => kind === 'topic');
  return all.filter(
    (one) =>
      topics.includes(one) ||
      !topics.some(({ span }) => span.start <= one.span.start && one.span.end <= span.end),
  );
}
