/** Where minutes announce the next meeting: who leads that need not have been at this one. */
import type { Section } from './meeting';
import { words } from './vocabulary/index';

const announcements = words((vocabulary) => vocabulary.nextMeeting).join('|');
const LINE = new RegExp(`^[\\s#>*_+-]*(?:${announcements})(?!\\p{L})`, 'imu');

/**
 * Where the part of a section begins that is about the next meeting, from its title on or from a line of it.
 * @param text that the offsets of the section count in
 * @returns an offset; undefined where no part is
 */
export function nextMeetingIn(
  text: string,
  { span, heading }: Pick<Section, 'span' | 'heading'>,
): number | undefined {
  const start = heading?.span.start ?? span.start;
  const match = LINE.exec(text.slice(start, span.end));
  return match === null ? undefined : start + match.index;
}
