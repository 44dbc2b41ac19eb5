/** Where something stands in the meetings of a report. */
import type { Place } from '../../archive/record';
import type { At } from './report';

/** @param meeting an index into the meetings */
export function at(meeting: number, { line, character }: Place): At {
  return { meeting, line, character };
}

export function byPlace(a: { readonly at: At }, b: { readonly at: At }): number {
  return a.at.meeting - b.at.meeting || a.at.line - b.at.line || a.at.character - b.at.character;
}
