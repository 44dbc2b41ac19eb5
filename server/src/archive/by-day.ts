/** The order of meetings. */
import type { KnownMeeting } from '../minutes/known-meeting';
import { compared } from './compared';

/** By their days, then by their paths; those without a day at the end. It tells any two of them apart. */
export function byDay(a: KnownMeeting, b: KnownMeeting): number {
  return compared(a.day ?? '~', b.day ?? '~') || compared(a.path, b.path) || compared(a.uri, b.uri);
}
