/** A mention of an RFC, for a message. */

import type { Meeting, Reference } from '../minutes/meeting';
import { shortened } from '../minutes/shortened';

/** In UTF-16 code units. */
const LONGEST = 60;

/** As a reader sees it: `RFC [0002](…)` is `RFC 0002`. */
export function shownReference({ source: { text } }: Meeting, { span, link }: Reference): string {
  // A link that begins within the mention has markup there.
  const isWithin = link !== undefined && span.start <= link.span.start && link.span.start < span.end;
  const name = isWithin
    ? text.slice(span.start, link.span.start) + text.slice(link.text.start, span.end)
    : text.slice(span.start, span.end);
  return shortened(name.trim(), LONGEST);
}
