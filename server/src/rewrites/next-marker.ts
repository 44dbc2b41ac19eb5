/** How the next item of a list begins. */
import type { ListItem } from '../markdown/block';
import type { Meeting } from '../minutes/meeting';

/** With the white space behind it; numbers are counted on. */
export function nextMarker(
  { source: { text } }: Pick<Meeting, 'source'>,
  { marker, markerSpan, ordered }: ListItem,
): string {
  const gap = /^[ \t]+/u.exec(text.slice(markerSpan.end, markerSpan.end + 5))?.[0] ?? ' ';
  return ordered ? `${Number.parseInt(marker, 10) + 1}${marker.at(-1)}${gap}` : `${marker}${gap}`;
}
