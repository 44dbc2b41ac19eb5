import type { Knowledge } from '../../server/src/minutes/knowledge';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';

/** Reads a version of a document with what was read of an earlier one: the one place that knows how. */
export function reparse(text: string, knowledge: Knowledge, earlier: Meeting): Meeting {
  return parse(text, knowledge, earlier);
}
